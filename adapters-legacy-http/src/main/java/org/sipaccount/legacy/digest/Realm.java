package org.sipaccount.legacy.digest;

import java.util.Optional;
import org.sipaccount.domain.accounts.DomainName;

/** The realm of a request, from its {@code realm} parameter; always fit to stand between quotes in a header. */
record Realm(String value) {

    private static final int LONGEST = 255;

    /**
     * {@code user@domain} stands for {@code domain}, and a domain is challenged in its own spelling, for which its
     * digests are stored; a text that no header can hold is taken as none at all.
     */
    static Realm of(Optional<String> parameter, String otherwise) {
        return new Realm(parameter
                .map(Realm::afterTheOnlyAt)
                .filter(Realm::fits)
                .map(Realm::inTheDomainsSpelling)
                .orElse(otherwise));
    }

    /** Lower case, and without the dot of the root; a text that is no domain stays as it is. */
    private static String inTheDomainsSpelling(String text) {
        String relative = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return DomainName.find(relative).map(DomainName::value).orElse(text);
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
