package org.sipaccount.legacy.page;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.DayMask;

/** A line of the form for weekly rules, ready to be shown. */
public record WeeklyForm(
        FormField field, String days, String start, String stop, List<Choice> choices, List<Group> groups) {

    /** A group that the rule names stays on offer when no contact is in it any more. */
    static WeeklyForm of(WeeklyRow row, List<ContactGroup> offered, PageLayout page) {
        Fields fields = page.fields();
        FieldGroup group = row.fields();
        return new WeeklyForm(
                fields.of(group, "", now(row, page.messages())),
                days(row.days(), page.messages()),
                fields.value(group, row.startField(), row.start()),
                fields.value(group, row.stopField(), row.stop()),
                choices(row, page),
                groups(row, offered, page));
    }

    private static String now(WeeklyRow row, Messages messages) {
        return row.rule()
                .map(rule -> rule.start() + "–" + rule.stop() + ", "
                        + rule.callers().names().stream().map(messages::group).collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static List<Choice> choices(WeeklyRow row, PageLayout page) {
        String chosen = page.fields()
                .value(row.fields(), row.callersField(), row.choice().code());
        return Arrays.stream(CallersChoice.values())
                .map(choice -> new Choice(
                        choice.code(),
                        page.message("callers." + choice.code()),
                        choice.code().equals(chosen)))
                .toList();
    }

    /** By name, whichever are ticked, so that none changes its place. */
    private static List<Group> groups(WeeklyRow row, List<ContactGroup> offered, PageLayout page) {
        List<ContactGroup> all = Stream.concat(row.groups().stream(), offered.stream())
                .distinct()
                .sorted()
                .toList();
        Set<String> ticked = ticked(row, page.fields());
        return IntStream.range(0, all.size())
                .mapToObj(number -> group(row, number, all.get(number).name(), ticked, page))
                .toList();
    }

    private static Set<String> ticked(WeeklyRow row, Fields fields) {
        return fields.typed()
                .filter(_ -> fields.isEdited(row.fields()))
                .map(row::ticked)
                .orElseGet(() -> row.groups().stream().map(ContactGroup::name))
                .collect(Collectors.toSet());
    }

    private static Group group(WeeklyRow row, int number, String name, Set<String> ticked, PageLayout page) {
        return new Group(row.groupField(number), name, page.messages().group(name), ticked.contains(name));
    }

    private static String days(DayMask days, Messages messages) {
        if (days.equals(DayMask.EVERY_DAY)) {
            return messages.get("days.every");
        }
        if (days.equals(DayMask.WEEKDAYS)) {
            return messages.get("days.week");
        }
        if (days.equals(DayMask.WEEKEND)) {
            return messages.get("days.weekend");
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(days::contains)
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale()))
                .collect(Collectors.joining(", "));
    }

    public record Choice(String code, String name, boolean chosen) {}

    public record Group(String field, String value, String name, boolean ticked) {}
}
