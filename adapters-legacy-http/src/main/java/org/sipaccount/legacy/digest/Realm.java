package org.sipaccount.legacy.digest;

import java.util.Optional;

/** The realm of a request, from its {@code realm} parameter; always fit to stand between quotes in a header. */
record Realm(String value) {

    private static final int LONGEST = 255;

    /** {@code user@domain} stands for {@code domain}; a text that no header can hold is taken as none at all. */
    static Realm of(Optional<String> parameter, String otherwise) {
        return new Realm(
                parameter.map(Realm::afterTheOnlyAt).filter(Realm::fits).orElse(otherwise));
    }

    private static String afterTheOnlyAt(String text) {
        int at = text.indexOf('@');
        return at >= 0 && at == text.lastIndexOf('@') ? text.substring(at + 1) : text;
    }

    private static boolean fits(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\');
    }
}
