package org.sipaccount.domain.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;

/**
 * Who may ring the account. A temporary rule that holds decides alone. Of the permanent rules that are active, the one
 * for the fewest days decides, and among equals the callers of any of them are let through. Where none is active,
 * everybody is let through if the rules only say when to be left in peace, and nobody if some rule says whom to accept.
 */
public record AcceptRules(List<WeeklyRule> permanent, Optional<TemporaryRule> temporary) {

    /** The most permanent rules of one account. */
    public static final int MOST = 200;

    public static final AcceptRules NONE = new AcceptRules(List.of(), Optional.empty());

    public AcceptRules {
        permanent = List.copyOf(permanent);
        if (permanent.size() > MOST) {
            throw new InvalidValue("an account has at most " + MOST + " accept rules");
        }
    }

    /** Permanent rules without those that are there already; at most {@link #MOST}. */
    public static List<WeeklyRule> once(List<WeeklyRule> rules) {
        return new AcceptRules(rules.stream().distinct().toList(), Optional.empty()).permanent();
    }

    /** The permanent rules, and the temporary one if it holds then. */
    public AcceptRules at(Instant now) {
        return new AcceptRules(permanent, temporaryAt(now));
    }

    /** The temporary rule, if it still holds. */
    public Optional<TemporaryRule> temporaryAt(Instant now) {
        return temporary.filter(rule -> rule.holdsAt(now));
    }

    /** Whether a caller who is in these groups of the phone book is let through. */
    public boolean accept(Set<ContactGroup> callersGroups, Instant now, ZoneId zone) {
        return temporaryAt(now)
                .map(rule -> rule.callers().accept(callersGroups))
                .orElseGet(() -> acceptByWeek(callersGroups, LocalDateTime.ofInstant(now, zone)));
    }

    private boolean acceptByWeek(Set<ContactGroup> callersGroups, LocalDateTime wallTime) {
        List<WeeklyRule> active =
                permanent.stream().filter(rule -> rule.isActive(wallTime)).toList();
        if (active.isEmpty()) {
            return permanent.stream().allMatch(rule -> rule.callers() instanceof Callers.Nobody);
        }
        int fewestDays = active.stream()
                .map(rule -> rule.days().days())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return active.stream()
                .filter(rule -> rule.days().days() == fewestDays)
                .anyMatch(rule -> rule.callers().accept(callersGroups));
    }
}
