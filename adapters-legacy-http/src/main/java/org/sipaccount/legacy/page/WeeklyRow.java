package org.sipaccount.legacy.page;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.legacy.wire.RequestParameters;

/**
 * A line of the form for weekly rules, with a rule or still without.
 *
 * @param key in the names of its fields; the same as long as the rules for these days are
 */
record WeeklyRow(String key, DayMask days, Optional<WeeklyRule> rule) {

    /** The field that names all rows of a form. */
    static final String ROWS = "rows";

    /** Of a rule, and those that are offered beside. */
    private static final int MOST_GROUPS = 20 + ScreeningCalls.GROUPS_OFFERED;

    private static final int MOST_SHOWN = AcceptRules.MOST + 3;
    private static final Pattern KEY = Pattern.compile("rule_([1-9]|[1-9][0-9]|1[01][0-9]|12[0-7])_([1-9][0-9]{0,2})");
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

    /** The same, and rows without a rule for those that the form showed and that are gone by now. */
    static List<WeeklyRow> of(List<WeeklyRule> rules, RequestParameters form) {
        List<WeeklyRow> rows = of(rules);
        Set<String> keys = rows.stream().map(WeeklyRow::key).collect(Collectors.toSet());
        Stream<WeeklyRow> gone = keys(form)
                .filter(key -> !keys.contains(key))
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(key -> new WeeklyRow(key.group(), new DayMask(Integer.parseInt(key.group(1))), Optional.empty()));
        return Stream.concat(rows.stream(), gone).toList();
    }

    private static Stream<String> keys(RequestParameters form) {
        return Arrays.stream(form.text(ROWS).orElse("").split(" ", MOST_SHOWN))
                .filter(key -> !key.isEmpty())
                .distinct();
    }

    /** Whether the form has fewer rows than it says, as of a request only so many parameters are read. */
    static boolean areCutOff(RequestParameters form) {
        return keys(form).anyMatch(key -> form.text(FieldGroup.tagField(key)).isEmpty());
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

    FieldGroup fields() {
        return new FieldGroup(
                key, startField(), shown(), rule.map(WeeklyRule::toString).orElse(""), this::sent);
    }

    private List<String> shown() {
        return List.of(start(), stop(), choice().code(), names(groups()));
    }

    String start() {
        return rule.map(WeeklyRule::start).map(LocalTime::toString).orElse("");
    }

    String stop() {
        return rule.map(WeeklyRule::stop).map(LocalTime::toString).orElse("");
    }

    private List<String> sent(RequestParameters form) {
        return List.of(
                form.text(startField()).orElse("").strip(),
                form.text(stopField()).orElse("").strip(),
                form.text(callersField()).orElse(""),
                String.join("\n", ticked(form).sorted().toList()));
    }

    /** In whatever order: what counts is which are ticked. */
    private static String names(List<ContactGroup> groups) {
        return groups.stream().map(ContactGroup::name).sorted().collect(Collectors.joining("\n"));
    }

    /** The names of the groups that are ticked in a form, each once. */
    Stream<String> ticked(RequestParameters form) {
        return IntStream.range(0, MOST_GROUPS)
                .mapToObj(number -> form.text(groupField(number)))
                .flatMap(Optional::stream)
                .distinct();
    }
}
