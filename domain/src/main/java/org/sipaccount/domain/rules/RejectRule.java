package org.sipaccount.domain.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.numbers.NumberingPlan;

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

    /** The rules without those that an earlier one makes needless, since it has the same pattern; at most {@link #MOST}. */
    public static List<RejectRule> once(List<RejectRule> rules) {
        Set<String> patterns = new HashSet<>();
        List<RejectRule> once = rules.stream()
                .filter(rule -> patterns.add(rule.pattern.value().toLowerCase(Locale.ROOT)))
                .toList();
        if (once.size() > MOST) {
            throw new InvalidValue("an account has at most " + MOST + " reject rules");
        }
        return once;
    }

    /**
     * @param caller {@code user@domain} without scheme
     * @param plan of the domain of the account that is called
     */
    public boolean rejects(String caller, NumberingPlan plan) {
        return pattern.matches(caller, plan);
    }

    /** The pattern with {@code sip:} in front. */
    @Override
    public String toString() {
        return SCHEME + pattern.value();
    }
}
