package org.sipaccount.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/**
 * Texts as one text for people, from which they can be read back: {@code family, "best friends"}. A text that has
 * blanks, commas or quotes, or nothing in it, stands in quotes, and its own quotes are doubled.
 */
final class TextList {

    private static final String SEPARATOR = ", ";
    private static final Pattern PLAIN = Pattern.compile("[^\", ]+");
    private static final Pattern ITEM = Pattern.compile("\\G(?:\"((?:[^\"]++|\"\")*+)\"|([^\", ]++))(?:, |\\z)");

    private TextList() {}

    static String of(List<String> texts) {
        return String.join(SEPARATOR, texts.stream().map(TextList::item).toList());
    }

    private static String item(String text) {
        return PLAIN.matcher(text).matches() ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    static List<String> read(String list) {
        List<String> texts = new ArrayList<>();
        Matcher item = ITEM.matcher(list);
        int end = 0;
        while (end < list.length() && item.find()) {
            String plain = item.group(2);
            texts.add(plain == null ? item.group(1).replace("\"\"", "\"") : plain);
            end = item.end();
        }
        if (end < list.length()) {
            throw new InvalidValue("a list is texts with commas between them");
        }
        return texts;
    }
}
