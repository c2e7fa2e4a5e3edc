package org.sipaccount.persistence;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.application.numbers.EnumRecords;
import org.sipaccount.application.registrations.Registrations;
import org.sipaccount.application.voicemail.VoiceMailboxes;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** What several accounts have, each kind in one statement. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class SeveralAccountsTest {

    private static final Instant NOW = FixedClock.NOW;
    private static final SipAddress UNKNOWN = SipAddress.of("nobody@example.com");

    /** Neither is asked for, though both have a user and a domain that are. */
    private static final SipAddress OTHER_ALICE = SipAddress.of("alice@example.net");

    private static final SipAddress NET_BOB = SipAddress.of("bob@example.net");
    private static final List<SipAddress> ASKED = List.of(ALICE, NET_BOB, UNKNOWN);

    private final Aliases aliases;
    private final EnumRecords numbers;
    private final Registrations registrations;
    private final VoiceMailboxes mailboxes;
    private final PrepaidAccounts balances;
    private final CallRecords calls;
    private final Database database;

    SeveralAccountsTest(
            Aliases aliases,
            EnumRecords numbers,
            Registrations registrations,
            VoiceMailboxes mailboxes,
            PrepaidAccounts balances,
            CallRecords calls,
            Database database) {
        this.aliases = aliases;
        this.numbers = numbers;
        this.registrations = registrations;
        this.mailboxes = mailboxes;
        this.balances = balances;
        this.calls = calls;
        this.database = database;
    }

    @BeforeEach
    void fourAccounts() {
        database.holdOnly(
                full(ALICE, 1).build(),
                full(BOB, 2).build(),
                full(OTHER_ALICE, 3).build(),
                AccountBuilder.account(NET_BOB).build());
    }

    private static AccountBuilder full(SipAddress account, int n) {
        return AccountBuilder.account(account)
                .alias("z" + n + "@example.com")
                .alias("a" + n + "@example.com")
                .alias("m" + n + "@example.com")
                .with(published(n, "e164.example", 20))
                .with(published(n, "e164.arpa", 10))
                .with(registration(n, 60))
                .with(registration(n, 0))
                .with(registration(n, 30))
                .with(mailbox(n))
                .with(balance(n));
    }

    @Test
    void haveTheirFirstAliases() {
        assertThat(database.inTransaction(() -> aliases.first(ASKED, 2)))
                .containsOnly(
                        entry(ALICE, List.of(alias("a1@example.com"), alias("m1@example.com"))),
                        entry(NET_BOB, List.of()),
                        entry(UNKNOWN, List.of()));
    }

    @Test
    void haveTheirNumbersWithTheOldestChangeFirst() {
        assertThat(database.inTransaction(() -> numbers.oldestChanges(ASKED, 9)))
                .containsOnly(
                        entry(ALICE, List.of(published(1, "e164.arpa", 10), published(1, "e164.example", 20))),
                        entry(NET_BOB, List.of()),
                        entry(UNKNOWN, List.of()));
    }

    @Test
    void haveTheirRegistrationsThatHold() {
        assertThat(database.inTransaction(() -> registrations.current(ASKED, NOW, 9)))
                .containsOnly(
                        entry(ALICE, List.of(registration(1, 60), registration(1, 30))),
                        entry(NET_BOB, List.of()),
                        entry(UNKNOWN, List.of()));
    }

    @Test
    void haveTheirMailboxes() {
        assertThat(database.inTransaction(() -> mailboxes.find(ASKED)))
                .containsOnly(
                        entry(ALICE, Optional.of(mailbox(1))),
                        entry(NET_BOB, Optional.empty()),
                        entry(UNKNOWN, Optional.empty()));
    }

    @Test
    void haveTheirBalances() {
        assertThat(database.inTransaction(() -> balances.find(ASKED)))
                .containsOnly(
                        entry(ALICE, Optional.of(balance(1))),
                        entry(NET_BOB, Optional.empty()),
                        entry(UNKNOWN, Optional.empty()));
    }

    @Test
    void areReadInOneStatementForEachKind() {
        assertOneStatement(() -> aliases.first(ASKED, 9));
        assertOneStatement(() -> numbers.oldestChanges(ASKED, 9));
        assertOneStatement(() -> registrations.current(ASKED, NOW, 9));
        assertOneStatement(() -> mailboxes.find(ASKED));
        assertOneStatement(() -> balances.find(ASKED));
        assertOneStatement(() -> calls.inProgress(ASKED, NOW, 9));
    }

    @Test
    void areAHundredAtMost() {
        List<SipAddress> hundredAndOne = IntStream.rangeClosed(1, 101)
                .mapToObj(i -> SipAddress.of("user" + i + "@example.com"))
                .toList();

        assertThat(database.inTransaction(() -> aliases.first(hundredAndOne.subList(1, 101), 9)))
                .hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> database.inTransaction(() -> aliases.first(hundredAndOne, 9)));
    }

    @Test
    void areReadInNoStatementWhereThereAreNone() {
        assertThat(database.statements(() -> aliases.first(List.of(), 9))).isZero();
    }

    private void assertOneStatement(Callable<?> work) {
        assertThat(database.statements(work)).isEqualTo(1);
    }

    private static Alias alias(String address) {
        return new Alias(SipAddress.of(address));
    }

    private static EnumRecord published(int n, String tld, long changed) {
        return new EnumRecord(new E164Number("3120800516" + n), new DomainName(tld), Instant.ofEpochSecond(changed));
    }

    private static Registration registration(int n, long seconds) {
        return new Registration(
                new HostPort("203.0.113." + n, 5061), Optional.empty(), NOW.plusSeconds(seconds), "phone", "udp");
    }

    private static VoiceMailbox mailbox(int n) {
        return new VoiceMailbox("100" + n, "4242", "", Optional.empty(), "", VoiceMailbox.Delivery.MAIL_ONLY);
    }

    private static PrepaidAccount balance(int n) {
        return new PrepaidAccount(
                Samples.euro(Integer.toString(n)), new RatedSession("", "", "", Duration.ofSeconds(n), "44"));
    }
}
