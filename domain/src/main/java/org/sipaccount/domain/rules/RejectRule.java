package org.sipaccount.domain.rules;

/** Callers who never get through, whatever the accept rules say. */
public record RejectRule(UriPattern pattern) {

    /** The most reject rules of one account. */
    public static final int MOST = 200;

    private static final String SCHEME = "sip:";

    /** Reads a pattern with or without {@code sip:} in front. */
    public static RejectRule of(String text) {
        return new RejectRule(new UriPattern(
                text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? text.substring(SCHEME.length()) : text));
    }

    /** @param caller {@code user@domain} without scheme */
    public boolean rejects(String caller) {
        return pattern.matches(caller);
    }

    /** The pattern with {@code sip:} in front. */
    @Override
    public String toString() {
        return SCHEME + pattern.value();
    }
}
