package org.sipaccount.legacy.page;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;

/** A line of the form for weekly rules, ready to be shown. */
public record WeeklyForm(
        String key, String days, String start, String stop, List<Choice> choices, List<Group> groups, String fault) {

    /** A group that the rule names stays on offer when no contact is in it any more. */
    static WeeklyForm of(WeeklyRow row, List<ContactGroup> offered, PageLayout page) {
        Fields fields = page.fields();
        return new WeeklyForm(
                row.key(),
                days(row.days(), page.messages()),
                fields.value(
                        row.startField(),
                        row.rule()
                                .map(WeeklyRule::start)
                                .map(LocalTime::toString)
                                .orElse("")),
                fields.value(
                        row.stopField(),
                        row.rule()
                                .map(WeeklyRule::stop)
                                .map(LocalTime::toString)
                                .orElse("")),
                choices(row, page),
                groups(row, offered, page),
                fields.fault(row.key()));
    }

    private static List<Choice> choices(WeeklyRow row, PageLayout page) {
        String chosen = page.fields().value(row.callersField(), row.choice().code());
        return Arrays.stream(CallersChoice.values())
                .map(choice -> new Choice(
                        choice.code(),
                        page.message("callers." + choice.code()),
                        choice.code().equals(chosen)))
                .toList();
    }

    private static List<Group> groups(WeeklyRow row, List<ContactGroup> offered, PageLayout page) {
        List<ContactGroup> all = Stream.concat(row.groups().stream(), offered.stream())
                .distinct()
                .toList();
        return IntStream.range(0, all.size())
                .mapToObj(number -> group(row, number, all.get(number), page))
                .toList();
    }

    private static Group group(WeeklyRow row, int number, ContactGroup group, PageLayout page) {
        String field = row.groupField(number);
        return new Group(
                field,
                group.name(),
                page.messages().group(group.name()),
                page.fields().ticked(field, row.startField(), row.groups().contains(group)));
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
