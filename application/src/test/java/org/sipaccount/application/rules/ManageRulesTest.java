package org.sipaccount.application.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryPhoneBook;
import org.sipaccount.application.testing.InMemoryScreeningRules;
import org.sipaccount.application.testing.MovableClock;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.EndsInThePast;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.domain.rules.WeeklyRule;

class ManageRulesTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final WeeklyRule PERMANENT =
            new WeeklyRule(DayMask.WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0), Callers.EVERYBODY);
    private static final WeeklyRule WEEKEND =
            new WeeklyRule(DayMask.WEEKEND, LocalTime.of(22, 0), LocalTime.of(8, 0), Callers.NOBODY);
    private static final ValidityPeriod HOUR = new ValidityPeriod.For(Duration.ofMinutes(60));
    private static final RejectRule REJECT = RejectRule.of("%@spam.example");

    private final InMemoryScreeningRules rules = new InMemoryScreeningRules();
    private final MovableClock clock = new MovableClock(NOW);
    private final TestChanges changes = TestChanges.of(clock, ALICE);
    private final ManagingRules managing = new ManageRules(rules, changes.changes(), clock);
    private final ScreeningCalls screening = new ScreenCalls(rules, new InMemoryPhoneBook(), clock);

    @BeforeEach
    void aliceHasRules() {
        rules.put(ALICE.address(), new AcceptRules(List.of(PERMANENT), Optional.empty()), List.of(REJECT));
    }

    @Test
    void doNotDisturbLeavesThePermanentRulesAlone() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, HOUR);

        AcceptRules during = screening.acceptRules(ALICE);
        assertThat(during.permanent()).containsExactly(PERMANENT);
        assertThat(during.temporary()).contains(new TemporaryRule(Callers.NOBODY, Optional.of(NOW.plusSeconds(3600))));
        assertThat(screening.rejectRules(ALICE)).containsExactly(REJECT);
    }

    @Test
    void doNotDisturbEndsByItself() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, HOUR);

        clock.advance(Duration.ofMinutes(60).minusNanos(1));
        assertThat(screening.acceptRules(ALICE).temporary()).isPresent();
        clock.advance(Duration.ofNanos(1));
        assertThat(screening.acceptRules(ALICE).temporary()).isEmpty();
    }

    @Test
    void doNotDisturbLastsUntilItIsEndedWhereNoDurationIsGiven() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, ValidityPeriod.OPEN_END);

        clock.advance(Duration.ofDays(10_000));
        assertThat(screening.acceptRules(ALICE).temporary()).isPresent();
    }

    @Test
    void endingDoNotDisturbLeavesThePermanentRulesAloneHoweverOften() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, ValidityPeriod.OPEN_END);

        managing.endDoNotDisturb(ALICE);
        managing.endDoNotDisturb(ALICE);

        assertThat(screening.acceptRules(ALICE)).isEqualTo(new AcceptRules(List.of(PERMANENT), Optional.empty()));
    }

    @Test
    void startingDoNotDisturbAgainCountsFromThen() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, HOUR);
        clock.advance(Duration.ofMinutes(30));

        managing.startDoNotDisturb(ALICE, Callers.NOBODY, new ValidityPeriod.For(Duration.ofMinutes(10)));

        assertThat(screening.acceptRules(ALICE).temporary().orElseThrow().minutesLeft(clock.instant()))
                .isEqualTo(10);
    }

    @Test
    void replacesThePermanentRulesAndLeavesDoNotDisturbAlone() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, ValidityPeriod.OPEN_END);

        managing.replaceAcceptRules(ALICE, List.of(PERMANENT), List.of(WEEKEND, PERMANENT));

        assertThat(screening.acceptRules(ALICE).permanent()).containsExactly(WEEKEND, PERMANENT);
        assertThat(screening.acceptRules(ALICE).temporary()).isPresent();
    }

    @Test
    void refusesPermanentRulesMadeFromOthersThanAreStored() {
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> managing.replaceAcceptRules(ALICE, List.of(WEEKEND), List.of()));
        assertThat(screening.acceptRules(ALICE).permanent()).containsExactly(PERMANENT);
    }

    @Test
    void refusesTooManyPermanentRules() {
        List<WeeklyRule> many = IntStream.rangeClosed(1, AcceptRules.MOST + 1)
                .mapToObj(minute -> new WeeklyRule(
                        DayMask.WEEKEND, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT.plusMinutes(minute), Callers.NOBODY))
                .toList();

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> managing.replaceAcceptRules(ALICE, List.of(PERMANENT), many));
    }

    @Test
    void changesNothingOfABlockedAccount() {
        Account blocked = TestAccount.of("alice@example.com").blocked().account();
        changes.accounts().put(blocked);
        AcceptRules before = screening.acceptRules(blocked);

        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> managing.startDoNotDisturb(blocked, Callers.NOBODY, ValidityPeriod.OPEN_END));
        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> managing.endDoNotDisturb(blocked));
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> managing.replaceAcceptRules(blocked, before.permanent(), List.of()));
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> managing.replaceAcceptRules(blocked, List.of()));
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> managing.replaceRejectRules(blocked, List.of()));
        assertThat(screening.rejectRules(blocked)).containsExactly(REJECT);
        assertThat(screening.acceptRules(blocked)).isEqualTo(before);
    }

    @Test
    void letsChosenGroupsThroughUntilAnInstant() {
        Callers family = Callers.named(List.of("family"));
        Instant morning = Instant.parse("2025-03-15T07:00:00Z");

        managing.startDoNotDisturb(ALICE, family, new ValidityPeriod.Until(morning));

        assertThat(screening.acceptRules(ALICE).temporary()).contains(new TemporaryRule(family, Optional.of(morning)));
        assertThatExceptionOfType(EndsInThePast.class)
                .isThrownBy(() -> managing.startDoNotDisturb(ALICE, family, new ValidityPeriod.Until(NOW)));
    }

    @Test
    void replacesAllRulesWhateverTheyWereAndLeavesOutRepeats() {
        managing.replaceAcceptRules(ALICE, List.of(WEEKEND, PERMANENT, WEEKEND));
        managing.replaceRejectRules(ALICE, List.of(RejectRule.of("x@example.org"), REJECT, REJECT));

        assertThat(screening.acceptRules(ALICE).permanent()).containsExactly(WEEKEND, PERMANENT);
        assertThat(screening.rejectRules(ALICE)).containsExactly(RejectRule.of("x@example.org"), REJECT);
    }

    @Test
    void keepsWhatTheRulesWereAndNothingWhereTheyAreTheSame() {
        managing.replaceAcceptRules(ALICE, List.of(WEEKEND, PERMANENT));
        managing.replaceAcceptRules(ALICE, List.of(WEEKEND, PERMANENT), List.of(WEEKEND, PERMANENT));
        managing.replaceRejectRules(ALICE, List.of());
        managing.replaceRejectRules(ALICE, List.of());

        assertThat(changes.log().changes())
                .containsExactly(
                        Change.of(Setting.ACCEPT_RULES)
                                .field(
                                        "rules",
                                        "Mon-Fri 09:00-17:00 everybody",
                                        "Sat,Sun 22:00-08:00 nobody\nMon-Fri 09:00-17:00 everybody")
                                .build(),
                        Change.of(Setting.REJECT_RULES)
                                .field("rules", Optional.of("sip:%@spam.example"), Optional.empty())
                                .build());
    }

    @Test
    void keepsWhenDoNotDisturbWasToEnd() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, HOUR);
        managing.endDoNotDisturb(ALICE);
        managing.endDoNotDisturb(ALICE);

        assertThat(changes.log().changes())
                .containsExactly(
                        disturbed(Optional.empty(), Optional.of("nobody until 2025-03-14T13:00:00Z")),
                        disturbed(Optional.of("nobody until 2025-03-14T13:00:00Z"), Optional.empty()));
    }

    @Test
    void doNotDisturbThatWasOverIsNoneBefore() {
        managing.startDoNotDisturb(ALICE, Callers.NOBODY, HOUR);
        clock.advance(Duration.ofHours(1));

        managing.startDoNotDisturb(ALICE, Callers.NOBODY, ValidityPeriod.OPEN_END);

        assertThat(changes.log().changes().getLast()).isEqualTo(disturbed(Optional.empty(), Optional.of("nobody")));
    }

    private static Change disturbed(Optional<String> before, Optional<String> after) {
        return Change.of(Setting.DO_NOT_DISTURB).field("rule", before, after).build();
    }
}
