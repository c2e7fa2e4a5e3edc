package org.sipaccount.legacy.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;

/**
 * A line of the form for weekly rules, with a rule or still without.
 *
 * @param key in the names of its fields; the same as long as the rules for these days are
 */
record WeeklyRow(String key, DayMask days, Optional<WeeklyRule> rule) {

    private static final List<DayMask> PROFILES = List.of(DayMask.EVERY_DAY, DayMask.WEEKDAYS, DayMask.WEEKEND);

    /** The rules in their order, then the usual days that no rule is for. */
    static List<WeeklyRow> of(List<WeeklyRule> rules) {
        Map<DayMask, Integer> counts = new HashMap<>();
        List<WeeklyRow> stored = rules.stream()
                .map(rule -> row(rule.days(), counts.merge(rule.days(), 1, Integer::sum), Optional.of(rule)))
                .toList();
        Stream<WeeklyRow> empty =
                PROFILES.stream().filter(days -> !counts.containsKey(days)).map(days -> row(days, 1, Optional.empty()));
        return Stream.concat(stored.stream(), empty).toList();
    }

    private static WeeklyRow row(DayMask days, int count, Optional<WeeklyRule> rule) {
        return new WeeklyRow("rule_" + days.bits() + "_" + count, days, rule);
    }

    String startField() {
        return key + "_start";
    }

    String stopField() {
        return key + "_stop";
    }

    String callersField() {
        return key + "_callers";
    }

    String groupField(int number) {
        return key + "_group_" + number;
    }

    CallersChoice choice() {
        return rule.map(WeeklyRule::callers).map(CallersChoice::of).orElse(CallersChoice.EVERYBODY);
    }

    List<ContactGroup> groups() {
        return rule.map(WeeklyRule::callers)
                .filter(Callers.Groups.class::isInstance)
                .map(Callers.Groups.class::cast)
                .map(Callers.Groups::groups)
                .orElse(List.of());
    }
}
