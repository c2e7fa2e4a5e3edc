package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;

@Singleton
class AcceptView implements TabView {

    private final ScreeningCalls screening;
    private final InstantSource clock;

    AcceptView(ScreeningCalls screening, InstantSource clock) {
        this.screening = screening;
        this.clock = clock;
    }

    @Override
    public Tab tab() {
        return Tab.ACCEPT;
    }

    @Override
    public TemplateInstance show(Account account, Shell page) {
        AcceptRules rules = screening.acceptRules(account);
        return Templates.accept(
                page,
                new Rules(
                        rules.temporary().isPresent(),
                        rules.temporary().map(rule -> now(rule, page)).orElse(page.word("accept.now.rules")),
                        durations(page),
                        rules.permanent().stream()
                                .map(rule -> weekly(rule, page))
                                .toList(),
                        screening.rejectRules(account).stream()
                                .map(rule -> rule.pattern().value())
                                .toList(),
                        account.wallTime().getId()));
    }

    private String now(TemporaryRule rule, Shell page) {
        String callers = page.words().with("accept.now.only", callers(rule.callers(), page.words()));
        long left = rule.minutesLeft(clock.instant());
        return callers + " "
                + (rule.end().isEmpty()
                        ? page.word("accept.now.open")
                        : page.words().with("accept.now.left", new Formats(page.words()).minutes(left)));
    }

    private static List<Duration> durations(Shell page) {
        Formats formats = new Formats(page.words());
        String typed = page.fields().value(StartDoNotDisturb.FIELD, "");
        return StartDoNotDisturb.OFFERED.stream()
                .map(minutes -> new Duration(
                        minutes.toString(),
                        formats.minutes(minutes),
                        minutes.toString().equals(typed)))
                .toList();
    }

    private static Weekly weekly(WeeklyRule rule, Shell page) {
        return new Weekly(
                days(rule.days(), page.words()),
                rule.start() + "–" + rule.stop(),
                callers(rule.callers(), page.words()));
    }

    private static String days(DayMask days, Words words) {
        if (days.equals(DayMask.EVERY_DAY)) {
            return words.get("days.every");
        }
        if (days.equals(DayMask.WEEKDAYS)) {
            return words.get("days.week");
        }
        if (days.equals(DayMask.WEEKEND)) {
            return words.get("days.weekend");
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(days::contains)
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale()))
                .collect(Collectors.joining(", "));
    }

    private static String callers(Callers callers, Words words) {
        return callers.names().stream().map(words::group).collect(Collectors.joining(", "));
    }

    public record Duration(String minutes, String name, boolean chosen) {}

    public record Weekly(String days, String hours, String callers) {}

    /** @param temporary whether a temporary rule holds now, {@code now} says which */
    public record Rules(
            boolean temporary,
            String now,
            List<Duration> durations,
            List<Weekly> weekly,
            List<String> rejected,
            String zone) {}
}
