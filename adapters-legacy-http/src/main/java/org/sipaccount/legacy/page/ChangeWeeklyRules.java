package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.legacy.wire.RequestParameters;

/** All weekly rules in one form. A rule that the form did not show, or that was not touched in it, is left alone. */
@Singleton
class ChangeWeeklyRules implements Change {

    static final String NAME = "weekly_rules";

    /** All of them, where no single one is to be named. */
    static final String LIST = "weekly";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final ManagingRules rules;
    private final ScreeningCalls screening;
    private final MakingChanges changes;

    ChangeWeeklyRules(ManagingRules rules, ScreeningCalls screening, MakingChanges changes) {
        this.rules = rules;
        this.screening = screening;
        this.changes = changes;
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
    public Done apply(Account account, RequestParameters typed) {
        if (WeeklyRow.areCutOff(typed)) {
            throw new NotAccepted(LIST, "refused.toolong");
        }
        return changes.readAndChange(account, current -> {
            List<WeeklyRule> before = screening.acceptRules(current).permanent();
            List<WeeklyRule> after = edited(before, typed);
            if (after.equals(before)) {
                return new Done("done.nothing", LIST);
            }
            rules.replaceAcceptRules(current, before, after);
            return new Done("done.weekly", field(before, after, typed));
        });
    }

    /** The first line that was changed; one that is no longer there is named by its list. */
    private static String field(List<WeeklyRule> before, List<WeeklyRule> after, RequestParameters typed) {
        Set<String> there = WeeklyRow.of(after).stream().map(WeeklyRow::key).collect(Collectors.toSet());
        return WeeklyRow.of(before, typed).stream()
                .filter(row -> row.fields().edit(typed) != FieldGroup.Edit.NONE)
                .map(WeeklyRow::key)
                .findFirst()
                .filter(there::contains)
                .orElse(LIST);
    }

    private static List<WeeklyRule> edited(List<WeeklyRule> before, RequestParameters typed) {
        List<WeeklyRule> after = new ArrayList<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (WeeklyRow row : WeeklyRow.of(before, typed)) {
            try {
                edited(row, typed).ifPresent(after::add);
            } catch (NotAccepted refused) {
                faults.putAll(refused.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new NotAccepted(faults);
        }
        return after;
    }

    private static Optional<WeeklyRule> edited(WeeklyRow row, RequestParameters typed) {
        FieldGroup.Edit edit = row.fields().edit(typed);
        if (edit == FieldGroup.Edit.NONE) {
            return row.rule();
        }
        Optional<WeeklyRule> after = rule(row, typed);
        if (edit == FieldGroup.Edit.CONFLICTING && !after.equals(row.rule())) {
            throw new NotAccepted(row.key(), NotAccepted.CHANGED_ELSEWHERE);
        }
        return after;
    }

    private static Optional<WeeklyRule> rule(WeeklyRow row, RequestParameters typed) {
        String start = typed.text(row.startField()).orElse("").strip();
        String stop = typed.text(row.stopField()).orElse("").strip();
        return start.isEmpty() && stop.isEmpty()
                ? Optional.empty()
                : Optional.of(rule(row, time(start, row), time(stop, row), typed));
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

    /** In the order of the rule, where they are those of the rule. */
    private static List<ContactGroup> ticked(WeeklyRow row, RequestParameters typed) {
        List<ContactGroup> ticked = row.ticked(typed).map(ContactGroup::new).toList();
        return Set.copyOf(ticked).equals(Set.copyOf(row.groups())) ? row.groups() : ticked;
    }
}
