package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of the self-care page as a browser has it that opened the page some time ago, and sends all of its fields. */
final class PageForm {

    private static final Pattern INPUT = Pattern.compile(
            "<input (?:type=\"(\\w+)\" )?(?:id=\"[^\"]*\" )?name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"([^>]*)>");
    private static final Pattern SELECT =
            Pattern.compile("<select id=\"[^\"]*\" name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"( selected)?>");

    private final DemoAccount account;
    private final String tab;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PageForm(DemoAccount account, String tab) {
        this.account = account;
        this.tab = tab;
    }

    /** Opens the tab, and finds the form with this {@code page_action}. */
    static PageForm open(DemoAccount account, String tab, String action) {
        return in(account.request().get(path(tab)).then().extract().asString(), account, tab, action);
    }

    /** The form in a page that was shown. */
    static PageForm in(String html, DemoAccount account, String tab, String action) {
        String marker = "name=\"page_action\" value=\"" + action + "\"";
        assertThat(html).contains(marker);
        int start = html.lastIndexOf("<form", html.indexOf(marker));
        PageForm form = new PageForm(account, tab);
        form.read(html.substring(start, html.indexOf("</form>", start)));
        return form;
    }

    private void read(String html) {
        for (Matcher input = INPUT.matcher(html); input.find(); ) {
            if (!"checkbox".equals(input.group(1)) || input.group(4).contains("checked")) {
                fields.put(input.group(2), text(input.group(3)));
            }
        }
        for (Matcher select = SELECT.matcher(html); select.find(); ) {
            fields.put(select.group(1), chosen(select.group()));
        }
    }

    private static String chosen(String select) {
        String first = null;
        for (Matcher option = OPTION.matcher(select); option.find(); ) {
            first = first == null || option.group(2) != null ? text(option.group(1)) : first;
        }
        return first == null ? "" : first;
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    PageForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    PageForm without(String field) {
        fields.remove(field);
        return this;
    }

    String value(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }

    ValidatableResponse send() {
        return account.request()
                .redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body(fields.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))
                .post(path(tab))
                .then();
    }

    private static String path(String tab) {
        return DemoAccount.PATH + "?tab=" + tab + "&realm=example.com&user_agent=blink";
    }
}
