package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.balance.VoucherAttempts;

/** The page without an action, as Blink opens it. */
@QuarkusTest
@TestProfile(LocalMode.class)
class PageTest {

    private static final String TITLE = "html.head.title";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(token|rows|shown_[a-z0-9_]+)\" value=\"([^\"]*)\">");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @ParameterizedTest
    @CsvSource({
        "'',History",
        "&tab=,History",
        "&tab=identity,Identity",
        "&tab=devices,Devices",
        "&tab=settings,Settings",
        "&tab=calls,History",
        "&tab=diversions,Forwarding",
        "&tab=accept,Accept",
        "&tab=contacts&task=directory,Contacts",
        "&tab=credit,Credit",
        "&tab=payments,Settings",
        "&tab=%3Cscript%3E,Settings"
    })
    void isTitledByTabAndAccount(String query, String title) {
        String html = page(DemoAccount.ALICE, query).statusCode(200).extract().asString();

        assertThat(html)
                .contains("<title>" + title + " - alice@example.com</title>")
                .doesNotContain("<script");
    }

    @Test
    void offersCreditToPrepaidAccountsOnly() {
        page(DemoAccount.BOB, "&tab=credit").body(TITLE, equalTo("Settings - bob@example.com"));
        page(DemoAccount.ERIN, "&tab=credit").body(TITLE, equalTo("Credit - erin@example.com"));
    }

    @Test
    void keepsRealmAndUserAgentInItsLinks() {
        page(DemoAccount.ALICE, "")
                .body(containsString("href=\"?tab=devices&amp;realm=example.com&amp;user_agent=blink\""));
        page(DemoAccount.ALICE, "&user_agent=%22%3E%3Cb%3E")
                .body(containsString("user_agent=%22%3E%3Cb%3E"), not(containsString("<b>")));
    }

    @Test
    void isGuardedAgainstFramesScriptsAndCaches() {
        page(DemoAccount.ALICE, "")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        given().get("/self-care.css").then().statusCode(200).header("Content-Type", "text/css; charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "devices", "settings", "calls", "diversions", "accept", "contacts", "credit"})
    void showsNoCredential(String tab) {
        String pin = DemoAccount.ALICE.ask("get_voicemail").replaceAll(".*\"Password\":\"([0-9]+)\".*", "$1");

        assertThat(pin).matches("[0-9]+");
        page(DemoAccount.ALICE, "&tab=" + tab)
                .body(not(containsString("Alice-Secret")))
                .body(not(containsString(">" + pin)), not(containsString("\"" + pin)), not(containsString(" " + pin)));
    }

    @ParameterizedTest
    @CsvSource({"fr,en,Log-in needed", "nl-BE;q=0.9,nl,Inloggen nodig"})
    void tellsABrowserWithoutALoginWhatIsNeeded(String accepted, String language, String title) {
        given().header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", accepted)
                .get(DemoAccount.PATH + "?realm=example.com&tab=calls")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("realm=\"example.com\""))
                .header("Content-Type", "text/html; charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body("html.@lang", equalTo(language))
                .body("html.body.main.h1", equalTo(title));
    }

    @Test
    void tellsABrowserThatItsFormIsTooLong() {
        given().header("Accept", "text/html")
                .header("Accept-Language", "es")
                .contentType("application/x-www-form-urlencoded")
                .body("a=" + "b".repeat(5 << 20))
                .post(DemoAccount.PATH)
                .then()
                .statusCode(413)
                .body("html.body.main.h1", equalTo("El formulario es demasiado largo. No se ha cambiado nada."));
    }

    @Test
    void tellsABrowserHowLongALockOutLasts() {
        String text = "";
        for (int attempt = 0; attempt < 12; attempt++) {
            text = given().auth()
                    .digest("nobody", "wrong")
                    .header("Accept", "text/html")
                    .header("Accept-Language", "nl")
                    .get(DemoAccount.PATH + "?realm=example.com")
                    .then()
                    .statusCode(401)
                    .extract()
                    .asString();
        }
        assertThat(text).contains("Het wachtwoord was te vaak fout. Probeer het over 1 minuut opnieuw.");
    }

    @Test
    void isNobodysWithoutALogin() {
        given().get(DemoAccount.PATH).then().statusCode(401).body(equalTo(""));
        given().contentType("application/x-www-form-urlencoded")
                .body("page_action=privacy_on")
                .post(DemoAccount.PATH + "?realm=example.com")
                .then()
                .statusCode(401);
    }

    @Test
    void changesForwardingThroughTheSameUseCase() {
        change("diversions", Map.of("page_action", "forwarding", "busy", "other", "busy_other", "bob"))
                .statusCode(303)
                .header("Location", containsString("&done=done.forwarding~"))
                .header("Location", containsString("?tab=diversions&realm=example.com&user_agent=blink"));

        assertThat(DemoAccount.ERIN.ask("get_call_forwarding")).contains("\"FBUS\":\"bob@example.com\"");
        page(DemoAccount.ERIN, "&tab=diversions").body(containsString("value=\"bob@example.com\""));
    }

    @Test
    void storesAForwardingToAUserWhoIsNotThereYetAndSaysSo() {
        change("diversions", Map.of("page_action", "forwarding", "busy", "other", "busy_other", "undefined"))
                .statusCode(303)
                .header("Location", containsString("done.forwarding.unknown"));

        assertThat(DemoAccount.ERIN.ask("get_call_forwarding")).contains("\"FBUS\":\"undefined@example.com\"");
    }

    @Test
    void takesANumberAsItIsWritten() {
        change("diversions", Map.of("page_action", "forwarding", "busy", "other", "busy_other", "+31 6 1234 5678"))
                .statusCode(303);

        assertThat(DemoAccount.ERIN.ask("get_call_forwarding")).contains("\"FBUS\":\"+31612345678@example.com\"");
    }

    @Test
    void keepsWhatWasTypedBesideARefusal() {
        change(
                        "diversions",
                        Map.of(
                                "page_action", "forwarding",
                                "busy", "other",
                                "busy_other", "<b>no address",
                                "no_reply", "mailbox"))
                .statusCode(422)
                .body(containsString("id=\"busy-fault\">This is neither an address nor a number."))
                .body(containsString("value=\"&lt;b&gt;no address\""))
                .body(containsString("<option value=\"mailbox\" selected>"));

        assertThat(DemoAccount.ERIN.ask("get_call_forwarding")).contains("\"FNOA\":null");
    }

    @Test
    void doesNotThrowAnAddressAwayThatWasTypedBesideAnotherChoice() {
        change("diversions", Map.of("page_action", "forwarding", "busy", "none", "busy_other", "desk"))
                .statusCode(422)
                .body(containsString("busy-fault"));
    }

    @Test
    void switchesDoNotDisturbOnAndOff() {
        change("accept", Map.of("page_action", "dnd_on", "minutes", "30")).statusCode(303);
        assertThat(DemoAccount.ERIN.ask("get_accept_rules"))
                .contains("\"temporary\":{\"groups\":[\"nobody\"],\"duration\":30}");
        page(DemoAccount.ERIN, "&tab=accept").body(containsString("30 minutes")).body(containsString("dnd_off"));

        change("accept", Map.of("page_action", "dnd_off")).statusCode(303);
        assertThat(DemoAccount.ERIN.ask("get_accept_rules")).contains("\"groups\":[\"everybody\"],\"duration\":0");

        change("accept", Map.of("page_action", "dnd_on", "minutes", "31")).statusCode(422);
    }

    @Test
    void changesTheWeeklyRulesAndLeavesDoNotDisturbAlone() {
        change("accept", Map.of("page_action", "dnd_on", "minutes", "30")).statusCode(303);

        change("accept", weekly("31", "9:00", "17:30", "groups", "family", "vip"))
                .statusCode(303)
                .header("Location", containsString("&done=done.weekly~"));

        assertThat(DemoAccount.ERIN.ask("get_accept_rules"))
                .contains(
                        "\"persistent\":{\"31\":{\"start\":\"09:00\",\"stop\":\"17:30\",\"groups\":[\"family\",\"vip\"]}}")
                .contains("\"temporary\":{\"groups\":[\"nobody\"],\"duration\":30}");
        page(DemoAccount.ERIN, "&tab=accept")
                .body(containsString("name=\"rule_31_1_start\" value=\"09:00\""))
                .body(containsString("name=\"rule_31_1_group_1\" value=\"vip\" checked"))
                .body(containsString("name=\"rule_127_1_start\" value=\"\""));
    }

    @Test
    void leavesWeeklyRulesAloneThatTheFormDoesNotName() {
        change("accept", weekly("31", "09:00", "17:30", "nobody")).statusCode(303);
        change("accept", weekly("96", "22:00", "08:00", "everybody")).statusCode(303);
        assertThat(DemoAccount.ERIN.ask("get_accept_rules")).contains("\"31\":{", "\"96\":{");

        change("accept", weekly("31", "", "", "nobody")).statusCode(303);
        assertThat(DemoAccount.ERIN.ask("get_accept_rules"))
                .contains("\"96\":{")
                .doesNotContain("\"31\":{");
        change("accept", weekly("96", "22:00", "8:00", "everybody"))
                .statusCode(303)
                .header("Location", containsString("&done=done.nothing~"));
    }

    @ParameterizedTest
    @CsvSource({
        "9:00,'',everybody,,Please give both times",
        "9:00,25:00,everybody,,Please give both times",
        "9:00,09:00,everybody,,A rule stops at another time",
        "9:00,17:00,groups,,Please tick 1 to 20 groups",
        "9:00,17:00,everybody,vip,To let the ticked groups through",
        "9:00,17:00,somebody,,This value is not possible"
    })
    void keepsAWeeklyRuleThatIsRefused(String start, String stop, String callers, String group, String reason) {
        String[] groups = group == null ? new String[0] : new String[] {group};

        change("accept", weekly("127", start, stop, callers, groups))
                .statusCode(422)
                .body(containsString("id=\"rule_127_1-fault\">" + reason))
                .body(containsString("name=\"rule_127_1_stop\" value=\"" + stop + "\""));
        assertThat(DemoAccount.ERIN.ask("get_accept_rules")).doesNotContain("\"127\":{");
    }

    private static Map<String, String> weekly(
            String days, String start, String stop, String callers, String... groups) {
        String rule = "rule_" + days + "_1_";
        Map<String, String> form = new HashMap<>(Map.of(
                "page_action", "weekly_rules", rule + "start", start, rule + "stop", stop, rule + "callers", callers));
        for (int i = 0; i < groups.length; i++) {
            form.put(rule + "group_" + i, groups[i]);
        }
        return form;
    }

    @Test
    void addsAndRemovesAContact() {
        Map<String, String> dad =
                Map.of("page_action", "add_contact", "uri", "sip:Dad", "contact_name", "Dad & co", "group", "family");
        change("contacts", dad).statusCode(303).header("Location", containsString("&done=done.contact.added~"));
        change("contacts", dad)
                .statusCode(422)
                .body(containsString("id=\"uri-fault\">This contact is in the phone book already."))
                .body(containsString("value=\"sip:Dad\""));
        page(DemoAccount.ERIN, "&tab=contacts")
                .body(containsString("name=\"removed_uri\" value=\"Dad@example.com\""))
                .body(containsString("aria-label=\"Remove Dad &amp; co\""));

        change("contacts", removal("Dad@example.com", "Dad", "family"))
                .statusCode(422)
                .body(containsString("id=\"contacts-fault\">This contact is not in the phone book any more."));
        change("contacts", removal("Dad@example.com", "Dad & co", "family"))
                .statusCode(303)
                .header("Location", containsString("&done=done.contact.removed~"));
        page(DemoAccount.ERIN, "&tab=contacts").body(not(containsString("Dad@example.com")));
    }

    @Test
    void asksBeforeItRemovesAContact() {
        change("contacts", Map.of("page_action", "add_contact", "uri", "dad", "contact_name", "<Dad>"))
                .statusCode(303);

        String question = PageForm.open(DemoAccount.ERIN, "contacts", "remove_contact")
                .send()
                .statusCode(200)
                .body(containsString("Remove &lt;Dad&gt; from the contacts?"))
                .extract()
                .asString();
        page(DemoAccount.ERIN, "&tab=contacts").body(containsString("dad@example.com"));

        PageForm.in(question, DemoAccount.ERIN, "contacts", "remove_contact")
                .send()
                .statusCode(303)
                .header("Location", containsString("&done=done.contact.removed~contacts~"));
        page(DemoAccount.ERIN, "&tab=contacts").body(not(containsString("dad@example.com")));
    }

    @Test
    void saysWhatWasDoneWhereItWasDoneAndOnlyThere() {
        String location = PageForm.open(DemoAccount.ERIN, "diversions", "forwarding")
                .with("no_reply", "mailbox")
                .send()
                .statusCode(303)
                .extract()
                .header("Location");
        String notice = location.substring(location.indexOf("&done="));

        page(DemoAccount.ERIN, "&tab=diversions" + notice)
                .body(containsString("role=\"status\" id=\"no_reply-done\">The forwarding has been changed."))
                .body(containsString("name=\"no_reply\" aria-describedby=\"no_reply-done\" autofocus>"));
        page(DemoAccount.ERIN, "&tab=settings" + notice).body(not(containsString("has been changed")));
        page(DemoAccount.ALICE, "&tab=diversions" + notice).body(not(containsString("has been changed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"done.voucher", "done.voucher~voucher_id~1741953600~0000", "done.nothing~uri~0~"})
    void saysNothingThatSomebodyElseWroteIntoTheAddress(String done) {
        page(DemoAccount.ERIN, "&tab=credit&done=" + done).statusCode(200).body(not(containsString("role=\"status\"")));
    }

    @Test
    void doesNotSaveAForwardingOrRuleByEnter() {
        String before = "<button disabled hidden></button>";
        for (String tab : new String[] {"diversions", "accept"}) {
            String form = page(DemoAccount.ERIN, "&tab=" + tab).extract().asString();

            assertThat(form.indexOf(before)).isPositive().isLessThan(form.indexOf("<button>"));
        }
    }

    @Test
    void keepsTheOrderOfItsGroupsOnceTheyAreTicked() {
        for (String group : new String[] {"vip", "family", "business"}) {
            change("contacts", Map.of("page_action", "add_contact", "uri", group, "group", group))
                    .statusCode(303);
        }
        change("accept", weekly("31", "9:00", "17:30", "groups", "vip")).statusCode(303);

        assertThat(page(DemoAccount.ERIN, "&tab=accept").extract().asString())
                .containsSubsequence(
                        "name=\"rule_31_1_group_0\" value=\"business\">",
                        "name=\"rule_31_1_group_1\" value=\"family\">",
                        "name=\"rule_31_1_group_2\" value=\"vip\" checked>");
    }

    @Test
    void refusesAContactWithoutAnAddress() {
        change("contacts", Map.of("page_action", "add_contact", "uri", "my <dad", "contact_name", "Dad"))
                .statusCode(422)
                .body(containsString("id=\"uri-fault\">An address has no spaces"))
                .body(containsString("value=\"my &lt;dad\""))
                .body(containsString("value=\"Dad\""));
    }

    private static Map<String, String> removal(String uri, String name, String group) {
        return Map.of(
                "page_action", "remove_contact",
                "removed_uri", uri,
                "removed_name", name,
                "removed_group", group,
                "confirmed", "yes");
    }

    @Test
    void hidesAndShowsTheCallerId() {
        change("settings", Map.of("page_action", "privacy_on")).statusCode(303);
        page(DemoAccount.ERIN, "&tab=settings").body(containsString("value=\"privacy_off\""));

        change("settings", Map.of("page_action", "privacy_off")).statusCode(303);
        page(DemoAccount.ERIN, "&tab=settings").body(containsString("value=\"privacy_on\""));
    }

    @Test
    void addsAnAliasOnce() {
        Map<String, String> alias = Map.of("page_action", "add_alias", "username", "erin.lee");
        change("identity", alias).statusCode(303);
        assertThat(DemoAccount.ERIN.ask("get_aliases")).contains("erin.lee@example.com");

        change("identity", alias)
                .statusCode(422)
                .body(containsString("id=\"username-fault\">This name is taken."))
                .body(containsString("value=\"erin.lee\""));
    }

    @Test
    void changesTheEmailAddress() {
        change("identity", Map.of("page_action", "set_email", "email", " erin@mail.example "))
                .statusCode(303)
                .header("Location", containsString("&done=done.email~"));
        page(DemoAccount.ERIN, "&tab=identity").body(containsString("value=\"erin@mail.example\""));

        change("identity", Map.of("page_action", "set_email", "email", "<erin"))
                .statusCode(422)
                .body(containsString("id=\"email-fault\">An e-mail address has the form name@domain."))
                .body(containsString("value=\"&lt;erin\""));

        change("identity", Map.of("page_action", "set_email", "email", "")).statusCode(303);
        page(DemoAccount.ERIN, "&tab=identity").body(not(containsString("erin@mail.example")));
    }

    @Test
    void changesTheCallerId() {
        Map<String, String> number = Map.of("page_action", "set_caller_id", "caller_id", "+31 (20) 123-4567");
        change("identity", number).statusCode(303).header("Location", containsString("&done=done.callerid~"));
        page(DemoAccount.ERIN, "&tab=identity").body(containsString("value=\"0031201234567\""));
        change("identity", number).statusCode(303).header("Location", containsString("&done=done.nothing~"));

        change("identity", Map.of("page_action", "set_caller_id", "caller_id", "12"))
                .statusCode(422)
                .body(containsString("id=\"caller_id-fault\">A caller ID is"));

        change("identity", Map.of("page_action", "set_caller_id", "caller_id", ""))
                .statusCode(303);
        page(DemoAccount.ERIN, "&tab=identity").body(not(containsString("0031201234567")));
    }

    @Test
    void refusesAVoucherThatDoesNotExist() {
        change("credit", Map.of("page_action", "redeem_voucher", "voucher_id", "99", "voucher_number", "12<"))
                .statusCode(422)
                .body(containsString("voucher_number-fault"))
                .body(containsString("value=\"12&lt;\""));
        change("credit", Map.of("page_action", "redeem_voucher", "voucher_id", "x", "voucher_number", "1"))
                .statusCode(422)
                .body(containsString("voucher_id-fault"));
    }

    @Test
    void saysBesideTheNumberThatTooManyVouchersWereTried() {
        Map<String, String> guess =
                Map.of("page_action", "redeem_voucher", "voucher_id", "99", "voucher_number", "1234567890");
        for (int attempt = 0; attempt < VoucherAttempts.MOST_OF_ACCOUNT; attempt++) {
            change("credit", guess).statusCode(422).body(containsString("voucher_number-fault\">No unused voucher"));
        }

        change("credit", guess)
                .statusCode(422)
                .body(containsString("voucher_number-fault\">Too many vouchers were tried in vain."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "settings", "diversions", "accept", "contacts", "credit"})
    void offersABlockedAccountNothingThatWouldBeRefused(String tab) {
        page(DemoAccount.ERIN, "&tab=" + tab).body(not(containsString("disabled aria")));
        DemoAccount.seedWith("\"prepaid\",\\s*\"\"", "\"prepaid\", \"blocked\"");

        String html = page(DemoAccount.ERIN, "&tab=" + tab).extract().asString();

        assertThat(html)
                .contains("id=\"blocked\">The provider has blocked this account")
                .contains("<fieldset class=\"plain\" disabled aria-describedby=\"blocked\">");
        assertThat(html.split("<form", -1)).hasSameSizeAs(html.split("<fieldset class=\"plain\" disabled", -1));
    }

    @Test
    void saysThatABlockedAccountCannotBeChanged() {
        DemoAccount.seedWith("\"prepaid\",\\s*\"\"", "\"prepaid\", \"blocked\"");

        change("settings", Map.of("page_action", "privacy_on"))
                .statusCode(422)
                .body(containsString("role=\"alert\" tabindex=\"-1\" autofocus>The account is blocked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000", "of another"})
    void changesNothingWithoutItsToken(String token) {
        String sent = token.equals("of another") ? tokenOf(DemoAccount.ALICE) : token;

        post(DemoAccount.ERIN, "settings", Map.of("page_action", "privacy_on", "token", sent), Map.of())
                .statusCode(403)
                .body(TITLE, equalTo("Settings - erin@example.com"));
        page(DemoAccount.ERIN, "&tab=settings").body(containsString("value=\"privacy_on\""));
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,cross-site", "Origin,https://elsewhere.example", "Origin,null"})
    void changesNothingForAnotherSite(String header, String value) {
        post(
                        DemoAccount.ERIN,
                        "settings",
                        Map.of("page_action", "privacy_on", "token", tokenOf(DemoAccount.ERIN)),
                        Map.of(header, value))
                .statusCode(403);
        page(DemoAccount.ERIN, "&tab=settings").body(containsString("value=\"privacy_on\""));
    }

    @Test
    void changesNothingByGet() {
        page(DemoAccount.ERIN, "&tab=settings&page_action=privacy_on&token=" + tokenOf(DemoAccount.ERIN))
                .statusCode(200)
                .body(containsString("value=\"privacy_on\""));
    }

    @ParameterizedTest
    @CsvSource({"en,Devices", "nl,Apparaten", "de,Geräte", "es,Dispositivos", "ro,Dispozitive"})
    void speaksTheLanguageOfTheAccount(String language, String heading) {
        DemoAccount.seedWith("\"language\": *\"[a-z]+\"", "\"language\": \"" + language + "\"");

        page(DemoAccount.ALICE, "&tab=devices")
                .body(TITLE, equalTo("Devices - alice@example.com"))
                .body(containsString("<html lang=\"" + language + "\">"))
                .body(containsString("<h1>" + heading + "</h1>"));
    }

    private static ValidatableResponse page(DemoAccount account, String query) {
        return account.request()
                .get(DemoAccount.PATH + "?realm=example.com&user_agent=blink" + query)
                .then();
    }

    private static String tokenOf(DemoAccount account) {
        Matcher token = TOKEN.matcher(page(account, "&tab=settings").extract().asString());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static ValidatableResponse change(String tab, Map<String, String> form) {
        Map<String, String> signed = new HashMap<>(form);
        Matcher hidden =
                HIDDEN.matcher(page(DemoAccount.ERIN, "&tab=" + tab).extract().asString());
        while (hidden.find()) {
            signed.put(hidden.group(1), hidden.group(2));
        }
        return post(DemoAccount.ERIN, tab, signed, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    private static ValidatableResponse post(
            DemoAccount account, String tab, Map<String, String> form, Map<String, String> headers) {
        return account.request()
                .redirects()
                .follow(false)
                .headers(headers)
                .contentType("application/x-www-form-urlencoded")
                .body(form.entrySet().stream()
                        .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))
                .post(DemoAccount.PATH + "?tab=" + tab + "&realm=example.com&user_agent=blink")
                .then();
    }
}
