package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.TemporaryRule;

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
    public TemplateInstance show(Account account, PageLayout page) {
        AcceptRules rules = screening.acceptRules(account);
        return Templates.accept(
                page,
                new Rules(
                        rules.temporary().isPresent(),
                        now(rules, page),
                        page.fields().of(StartDoNotDisturb.group(rules), "", now(rules, page)),
                        rules.temporary().isEmpty()
                                || page.fields()
                                        .typed()
                                        .flatMap(typed -> typed.text(StartDoNotDisturb.FIELD))
                                        .isPresent(),
                        durations(page),
                        rules.permanent().isEmpty(),
                        weekly(account, rules, page),
                        screening.rejectRules(account).stream()
                                .map(rule -> rule.pattern().value())
                                .toList(),
                        account.wallTime().getId()));
    }

    private List<WeeklyForm> weekly(Account account, AcceptRules rules, PageLayout page) {
        List<ContactGroup> groups = screening.contactGroups(account);
        List<WeeklyRow> there = WeeklyRow.of(rules.permanent());
        Stream<WeeklyRow> gone = page.fields().typed().stream()
                .flatMap(
                        typed -> WeeklyRow.of(rules.permanent(), typed).stream().skip(there.size()))
                .filter(row -> page.fields().isEdited(row.fields()));
        return Stream.concat(there.stream(), gone)
                .map(row -> WeeklyForm.of(row, groups, page))
                .toList();
    }

    private String now(AcceptRules rules, PageLayout page) {
        return rules.temporary().map(rule -> now(rule, page)).orElse(page.message("accept.now.rules"));
    }

    private String now(TemporaryRule rule, PageLayout page) {
        String callers = page.messages().format("accept.now.only", callers(rule.callers(), page.messages()));
        long left = rule.minutesLeft(clock.instant());
        return callers + " "
                + (rule.end().isEmpty()
                        ? page.message("accept.now.open")
                        : page.messages().format("accept.now.left", new Formats(page.messages()).minutes(left)));
    }

    private static List<Duration> durations(PageLayout page) {
        Formats formats = new Formats(page.messages());
        String typed = page.fields().value(StartDoNotDisturb.FIELD, "");
        return StartDoNotDisturb.OFFERED.stream()
                .map(minutes -> new Duration(
                        minutes.toString(),
                        formats.minutes(minutes),
                        minutes.toString().equals(typed)))
                .toList();
    }

    private static String callers(Callers callers, Messages messages) {
        return callers.names().stream().map(messages::group).collect(Collectors.joining(", "));
    }

    public record Duration(String minutes, String name, boolean chosen) {}

    /**
     * @param temporary whether a temporary rule holds now, {@code now} says which
     * @param offered whether do not disturb can be switched on: nothing holds now, or that was asked for and refused
     * @param everybody whether there are no permanent rules
     */
    public record Rules(
            boolean temporary,
            String now,
            FormField field,
            boolean offered,
            List<Duration> durations,
            boolean everybody,
            List<WeeklyForm> weekly,
            List<String> rejected,
            String zone) {

        /** The names of the lines, for the form to send. */
        public String rows() {
            return weekly.stream().map(line -> line.field().name()).collect(Collectors.joining(" "));
        }
    }
}
