package org.sipaccount.legacy.actions;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetAcceptRules implements Action {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final ScreeningCalls screening;
    private final InstantSource clock;

    GetAcceptRules(ScreeningCalls screening, InstantSource clock) {
        this.screening = screening;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "get_accept_rules";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        AcceptRules rules = screening.acceptRules(account);
        Stream<String> groups = screening.contactGroups(account).stream().map(ContactGroup::name);
        return Answer.read(new Rules(
                persistent(rules.permanent()),
                Temporary.of(rules.temporary(), clock.instant()),
                Stream.concat(Stream.of("everybody", "nobody"), groups).toList()));
    }

    /** By day mask: of two rules for the same days the later one is shown. */
    private static Map<String, Persistent> persistent(List<WeeklyRule> rules) {
        Map<String, Persistent> byDays = new LinkedHashMap<>();
        rules.forEach(rule -> byDays.put(Integer.toString(rule.days().bits()), Persistent.of(rule)));
        return byDays;
    }

    private record Rules(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Persistent> persistent,
            Temporary temporary,
            List<String> groups) {}

    private record Persistent(String start, String stop, List<String> groups) {

        static Persistent of(WeeklyRule rule) {
            return new Persistent(
                    time(rule.start()), time(rule.stop()), rule.callers().names());
        }

        private static String time(LocalTime time) {
            return TO_THE_MINUTE.format(time);
        }
    }

    /** @param duration minutes left, 0 for no end */
    private record Temporary(List<String> groups, long duration) {

        static Temporary of(Optional<TemporaryRule> rule, Instant now) {
            return rule.map(set -> new Temporary(set.callers().names(), set.minutesLeft(now)))
                    .orElse(new Temporary(List.of("everybody"), 0));
        }
    }
}
