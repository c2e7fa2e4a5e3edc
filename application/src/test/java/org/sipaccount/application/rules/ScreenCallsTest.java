package org.sipaccount.application.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.InMemoryPhoneBook;
import org.sipaccount.application.testing.InMemoryScreeningRules;
import org.sipaccount.application.testing.MovableClock;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.domain.rules.WeeklyRule;

class ScreenCallsTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final WeeklyRule PERMANENT =
            new WeeklyRule(DayMask.WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0), Callers.EVERYBODY);
    private static final WeeklyRule WEEKEND =
            new WeeklyRule(DayMask.WEEKEND, LocalTime.of(22, 0), LocalTime.of(8, 0), Callers.NOBODY);
    private static final RejectRule REJECT = RejectRule.of("%@spam.example");

    private final InMemoryScreeningRules rules = new InMemoryScreeningRules();
    private final InMemoryPhoneBook phoneBook = new InMemoryPhoneBook();
    private final MovableClock clock = new MovableClock(NOW);
    private final ScreeningCalls screening = new ScreenCalls(rules, phoneBook, clock);

    @BeforeEach
    void aliceHasRules() {
        rules.put(ALICE.address(), new AcceptRules(List.of(PERMANENT), Optional.empty()), List.of(REJECT));
    }

    @Test
    void doNotDisturbLeavesThePermanentRulesAlone() {
        screening.startDoNotDisturb(ALICE, Optional.of(Duration.ofMinutes(60)));

        AcceptRules during = screening.acceptRules(ALICE);
        assertThat(during.permanent()).containsExactly(PERMANENT);
        assertThat(during.temporary()).contains(new TemporaryRule(Callers.NOBODY, Optional.of(NOW.plusSeconds(3600))));
        assertThat(screening.rejectRules(ALICE)).containsExactly(REJECT);
    }

    @Test
    void doNotDisturbEndsByItself() {
        screening.startDoNotDisturb(ALICE, Optional.of(Duration.ofMinutes(60)));

        clock.advance(Duration.ofMinutes(60).minusNanos(1));
        assertThat(screening.acceptRules(ALICE).temporary()).isPresent();
        clock.advance(Duration.ofNanos(1));
        assertThat(screening.acceptRules(ALICE).temporary()).isEmpty();
    }

    @Test
    void doNotDisturbLastsUntilItIsEndedWhereNoDurationIsGiven() {
        screening.startDoNotDisturb(ALICE, Optional.empty());

        clock.advance(Duration.ofDays(10_000));
        assertThat(screening.acceptRules(ALICE).temporary()).isPresent();
    }

    @Test
    void endingDoNotDisturbLeavesThePermanentRulesAloneHoweverOften() {
        screening.startDoNotDisturb(ALICE, Optional.empty());

        screening.endDoNotDisturb(ALICE);
        screening.endDoNotDisturb(ALICE);

        assertThat(screening.acceptRules(ALICE)).isEqualTo(new AcceptRules(List.of(PERMANENT), Optional.empty()));
    }

    @Test
    void startingDoNotDisturbAgainCountsFromThen() {
        screening.startDoNotDisturb(ALICE, Optional.of(Duration.ofMinutes(60)));
        clock.advance(Duration.ofMinutes(30));

        screening.startDoNotDisturb(ALICE, Optional.of(Duration.ofMinutes(10)));

        assertThat(screening.acceptRules(ALICE).temporary().orElseThrow().minutesLeft(clock.instant()))
                .isEqualTo(10);
    }

    @Test
    void offersTheGroupsThatHaveContactsByName() {
        phoneBook.put(ALICE.address(), List.of(contact("vip"), contact("family"), contact("vip")));

        assertThat(screening.contactGroups(ALICE)).containsExactly(new ContactGroup("family"), new ContactGroup("vip"));
    }

    @Test
    void replacesThePermanentRulesAndLeavesDoNotDisturbAlone() {
        screening.startDoNotDisturb(ALICE, Optional.empty());

        screening.savePermanent(ALICE, List.of(PERMANENT), List.of(WEEKEND, PERMANENT));

        assertThat(screening.acceptRules(ALICE).permanent()).containsExactly(WEEKEND, PERMANENT);
        assertThat(screening.acceptRules(ALICE).temporary()).isPresent();
    }

    @Test
    void refusesPermanentRulesMadeFromOthersThanAreStored() {
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> screening.savePermanent(ALICE, List.of(WEEKEND), List.of()));
        assertThat(screening.acceptRules(ALICE).permanent()).containsExactly(PERMANENT);
    }

    @Test
    void refusesTooManyPermanentRules() {
        List<WeeklyRule> many = Collections.nCopies(AcceptRules.MOST + 1, WEEKEND);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> screening.savePermanent(ALICE, List.of(PERMANENT), many));
    }

    @Test
    void changesNothingOfABlockedAccount() {
        Account blocked = TestAccount.of("alice@example.com").blocked().account();
        AcceptRules before = screening.acceptRules(blocked);

        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> screening.startDoNotDisturb(blocked, Optional.empty()));
        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> screening.endDoNotDisturb(blocked));
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> screening.savePermanent(blocked, before.permanent(), List.of()));
        assertThat(screening.acceptRules(blocked)).isEqualTo(before);
    }

    private static Contact contact(String group) {
        return new Contact(new UriPattern("bob@example.com"), "Bob", Optional.of(new ContactGroup(group)));
    }
}
