package org.sipaccount.application.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.InMemoryPhoneBook;
import org.sipaccount.application.testing.InMemoryScreeningRules;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
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
    private static final Account BOB = TestAccount.of("bob@example.com").account();
    private static final List<SipAddress> BOTH = List.of(ALICE.address(), BOB.address());
    private static final WeeklyRule OFFICE =
            new WeeklyRule(DayMask.WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 0), Callers.EVERYBODY);
    private static final RejectRule REJECT = RejectRule.of("%@spam.example");
    private static final AcceptRules OVER =
            new AcceptRules(List.of(OFFICE), Optional.of(new TemporaryRule(Callers.NOBODY, Optional.of(NOW))));
    private static final AcceptRules HOLDS =
            new AcceptRules(List.of(), Optional.of(new TemporaryRule(Callers.NOBODY, Optional.of(NOW.plusNanos(1)))));

    private final InMemoryScreeningRules rules = new InMemoryScreeningRules();
    private final InMemoryPhoneBook phoneBook = new InMemoryPhoneBook();
    private final ScreeningCalls screening = new ScreenCalls(rules, phoneBook, InstantSource.fixed(NOW));
    private final ReadingRules reading = new ReadRules(rules, phoneBook, InstantSource.fixed(NOW));

    @BeforeEach
    void bothHaveRulesAndAliceHasContacts() {
        rules.put(ALICE.address(), OVER, List.of(REJECT));
        rules.put(BOB.address(), HOLDS, List.of());
        phoneBook.put(ALICE.address(), List.of(contact("vip"), contact("family"), contact("vip")));
    }

    @Test
    void showsATemporaryRuleWhileItHolds() {
        assertThat(screening.acceptRules(ALICE)).isEqualTo(new AcceptRules(List.of(OFFICE), Optional.empty()));
        assertThat(screening.acceptRules(BOB)).isEqualTo(HOLDS);
    }

    @Test
    void offersTheGroupsThatHaveContactsByName() {
        assertThat(screening.contactGroups(ALICE)).containsExactly(new ContactGroup("family"), new ContactGroup("vip"));
    }

    @Test
    void readsTheSameOfManyAccountsAtOnce() {
        assertThat(reading.acceptRules(BOTH))
                .isEqualTo(Map.of(
                        ALICE.address(), screening.acceptRules(ALICE), BOB.address(), screening.acceptRules(BOB)));
        assertThat(reading.rejectRules(BOTH))
                .isEqualTo(Map.of(ALICE.address(), List.of(REJECT), BOB.address(), List.of()));
        assertThat(reading.contactGroups(BOTH))
                .isEqualTo(Map.of(ALICE.address(), screening.contactGroups(ALICE), BOB.address(), List.of()));
    }

    private static Contact contact(String group) {
        return new Contact(new UriPattern("bob@example.com"), "Bob", Optional.of(new ContactGroup(group)));
    }
}
