package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.legacy.wire.RequestParameters;

/** All weekly rules in one form. A rule that the form did not show is left alone. */
@Singleton
class ChangeWeeklyRules implements Change {

    static final String NAME = "weekly_rules";

    /** Of a rule, and those that are offered beside. */
    private static final int MOST_GROUPS = 20 + ScreeningCalls.GROUPS_OFFERED;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final ManagingRules rules;
    private final ScreeningCalls screening;

    ChangeWeeklyRules(ManagingRules rules, ScreeningCalls screening) {
        this.rules = rules;
        this.screening = screening;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.ACCEPT;
    }

    @Override
    public String apply(Account account, RequestParameters typed) {
        List<WeeklyRule> before = screening.acceptRules(account).permanent();
        List<WeeklyRule> after = typed(before, typed);
        if (after.equals(before)) {
            return "done.nothing";
        }
        rules.replaceAcceptRules(account, before, after);
        return "done.weekly";
    }

    private static List<WeeklyRule> typed(List<WeeklyRule> before, RequestParameters typed) {
        List<WeeklyRule> after = new ArrayList<>();
        Map<String, String> faults = new HashMap<>();
        for (WeeklyRow row : WeeklyRow.of(before)) {
            try {
                rule(row, typed).ifPresent(after::add);
            } catch (NotAccepted refused) {
                faults.putAll(refused.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new NotAccepted(faults);
        }
        return after;
    }

    private static Optional<WeeklyRule> rule(WeeklyRow row, RequestParameters typed) {
        Optional<String> start = typed.text(row.startField()).map(String::strip);
        Optional<String> stop = typed.text(row.stopField()).map(String::strip);
        if (start.isEmpty() || stop.isEmpty()) {
            return row.rule();
        }
        if (start.get().isEmpty() && stop.get().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rule(row, time(start.get(), row), time(stop.get(), row), typed));
    }

    private static WeeklyRule rule(WeeklyRow row, LocalTime start, LocalTime stop, RequestParameters typed) {
        if (start.equals(stop)) {
            throw new NotAccepted(row.key(), "refused.rule.same");
        }
        CallersChoice choice = typed.text(row.callersField())
                .flatMap(CallersChoice::named)
                .orElseThrow(() -> new NotAccepted(row.key(), "refused.value"));
        try {
            List<ContactGroup> ticked = ticked(row, typed);
            // Groups ticked beside a choice that was not touched were meant, and are not thrown away.
            if (!ticked.isEmpty() && choice != CallersChoice.GROUPS && choice == row.choice()) {
                throw new NotAccepted(row.key(), "refused.rule.choice");
            }
            return new WeeklyRule(row.days(), start, stop, choice.callers(ticked));
        } catch (InvalidValue _) {
            throw new NotAccepted(row.key(), "refused.rule.groups");
        }
    }

    private static LocalTime time(String text, WeeklyRow row) {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeParseException _) {
            throw new NotAccepted(row.key(), "refused.rule.time");
        }
    }

    private static List<ContactGroup> ticked(WeeklyRow row, RequestParameters typed) {
        return IntStream.range(0, MOST_GROUPS)
                .mapToObj(number -> typed.text(row.groupField(number)))
                .flatMap(Optional::stream)
                .distinct()
                .map(ContactGroup::new)
                .toList();
    }
}
