package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.FormerAccounts;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.application.enrollment.NewAccounts;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.application.importing.AccountStore;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.quarantine.Quarantine;
import org.sipaccount.application.quarantine.QuarantinePosition;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.EnrollmentForm;
import org.sipaccount.domain.enrollment.UsernameTaken;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.domain.quarantine.QuarantinedAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress.Kind;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** What was given up is nobody's for a while: over the real database, since its keys are what keeps others out. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class QuarantineTest {

    private static final SipAddress ZOE = SipAddress.of("zoe-home@example.com");
    private static final SipAddress NUMBER = SipAddress.of("+31208005160@example.com");
    private static final EnumRecord RECORD =
            new EnumRecord(new E164Number("31208005160"), DomainName.of("e164.arpa"), FixedClock.NOW);
    private static final Instant END = FixedClock.NOW.plus(Duration.ofDays(90));
    private static final AdministeredDomains EXAMPLE = new AdministeredDomains.Only(Set.of(ALICE.domain()));

    private final Accounts accounts;
    private final Aliases aliases;
    private final NewAccounts newAccounts;
    private final AccountStore store;
    private final Quarantine quarantine;
    private final FormerAccounts former;
    private final ForwardingHops hops;
    private final Database database;
    private final ConcurrentTransactions transactions;

    QuarantineTest(
            Accounts accounts,
            Aliases aliases,
            NewAccounts newAccounts,
            AccountStore store,
            Quarantine quarantine,
            FormerAccounts former,
            ForwardingHops hops,
            Database database,
            ConcurrentTransactions transactions) {
        this.accounts = accounts;
        this.aliases = aliases;
        this.newAccounts = newAccounts;
        this.store = store;
        this.quarantine = quarantine;
        this.former = former;
        this.hops = hops;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE).alias(ZOE.toString()).with(RECORD).build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void keepsEverythingOfADeletedAccountFromOthers() {
        delete(ALICE);

        for (SipAddress wanted : List.of(ALICE, ZOE)) {
            assertThatThrownBy(() -> alias(BOB, wanted)).isInstanceOf(AliasTaken.class);
            assertThatThrownBy(() -> enroll(wanted.user())).isInstanceOf(UsernameTaken.class);
        }
        assertThat(database.inTransaction(() -> store.taken(Set.of(ALICE, ZOE))))
                .containsExactlyInAnyOrder(ALICE, ZOE);
        assertThat(database.inTransaction(() -> store.published(Set.of(RECORD))))
                .containsExactly(RECORD);
    }

    /** Otherwise an import would leave it as one that is there. */
    @Test
    void isNoAccountThatExists() {
        delete(ALICE);

        assertThat(database.inTransaction(() -> store.accounts(Set.of(ALICE)))).isEmpty();
        assertThat(database.inTransaction(() -> accounts.find(ALICE))).isEmpty();
        assertThat(database.inTransaction(() -> aliases.first(BOB, 20))).isEmpty();
    }

    @Test
    void givesARemovedAliasBackToTheSameAccountAlone() {
        database.inTransaction(() -> aliases.remove(ALICE, new Alias(ZOE)));

        assertThatThrownBy(() -> alias(BOB, ZOE)).isInstanceOf(AliasTaken.class);
        alias(ALICE, ZOE);
        assertThat(database.inTransaction(() -> aliases.first(ALICE, 20))).containsExactly(new Alias(ZOE));
        assertThat(page(Optional.empty())).isEmpty();
    }

    /** Who looks first and stores then would miss what is given up in between. */
    @Test
    void keepsOutOneWhoAsksWhileAnotherGivesUp() {
        var outcome =
                transactions.of(() -> aliases.remove(ALICE, new Alias(ZOE)), () -> aliases.add(BOB, new Alias(ZOE)));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(AliasTaken.class);
    }

    @Test
    void holdsANumberInEverySpelling() {
        alias(ALICE, SipAddress.of("0031-20-8005161@example.com"));
        delete(ALICE);

        Set<Destination> spelled = Set.of(
                new Destination(SipAddress.of("0031208005160@example.com")),
                new Destination(SipAddress.of("31208005161@example.com")),
                new Destination(SipAddress.of("+31208005162@example.com")),
                new Destination(SipAddress.of("zoe-home@example.com")));
        assertThat(database.inTransaction(() -> hops.inQuarantine(spelled, Optional.empty())))
                .extracting(each -> each.address().user())
                .containsExactlyInAnyOrder("0031208005160", "31208005161");
    }

    @Test
    void holdsANumberFromOthersThanTheOneWhoGaveItUp() {
        SipAddress dashed = SipAddress.of("0031-20-8005161@example.com");
        Set<Destination> spelled = Set.of(new Destination(SipAddress.of("+31208005161@example.com")));
        alias(ALICE, dashed);
        database.inTransaction(() -> aliases.remove(ALICE, new Alias(dashed)));

        assertThat(database.inTransaction(() -> hops.inQuarantine(spelled, Optional.of(BOB))))
                .isNotEmpty();
        assertThat(database.inTransaction(() -> hops.inQuarantine(spelled, Optional.of(ALICE))))
                .isEmpty();
        assertThat(database.statements(() -> hops.inQuarantine(spelled, Optional.of(BOB))))
                .isEqualTo(2);
    }

    @Test
    void endsByItself() {
        delete(ALICE);
        database.inTransaction(() -> age("sip_address", 0));
        database.inTransaction(() -> age("enum_record", 0));

        assertThat(database.inTransaction(() -> store.published(Set.of(RECORD))))
                .isEmpty();
        enroll(ALICE.user());
        alias(BOB, ZOE);
    }

    @Test
    void lastsToItsLastMoment() {
        delete(ALICE);
        database.inTransaction(() -> age("sip_address", 1));

        assertThatThrownBy(() -> enroll(ALICE.user())).isInstanceOf(UsernameTaken.class);
    }

    @Test
    void isShownWithItsEndAndWithinDomainsAlone() {
        AccountId id = database.inTransaction(() -> accounts.findId(ALICE).orElseThrow());
        delete(ALICE);

        assertThat(page(Optional.empty()))
                .containsExactlyInAnyOrder(
                        new QuarantinedAddress(ALICE, Kind.ACCOUNT, id, FixedClock.NOW, END),
                        new QuarantinedAddress(ZOE, Kind.ALIAS, id, FixedClock.NOW, END),
                        new QuarantinedAddress(NUMBER, Kind.NUMBER, id, FixedClock.NOW, END));
        assertThat(page(Optional.of(ZOE)))
                .extracting(QuarantinedAddress::address)
                .containsExactly(ZOE);
        var others = new AdministeredDomains.Only(Set.of(DomainName.of("other.example")));
        for (AdministeredDomains none : List.of(others, AdministeredDomains.NONE)) {
            assertThat(page(none, PageRequest.first(10)).items()).isEmpty();
        }
        assertThat(page(AdministeredDomains.EVERY, PageRequest.first(10)).items())
                .hasSize(3);
    }

    @Test
    void isShownAPageAtATime() {
        delete(ALICE);
        PageRequest<QuarantinePosition> two = PageRequest.first(2);

        Page<QuarantinedAddress, QuarantinePosition> first = page(EXAMPLE, two);
        Page<QuarantinedAddress, QuarantinePosition> second =
                page(EXAMPLE, two.after(first.items().getLast().position()));

        assertThat(first.hasNext()).isTrue();
        assertThat(second.hasNext()).isFalse();
        assertThat(second.values()).hasSize(1).doesNotContainAnyElementsOf(first.values());
    }

    @Test
    void isLiftedForOneAddress() {
        delete(ALICE);

        assertThat(lift(ZOE)).extracting(QuarantinedAddress::kind).containsExactly(Kind.ALIAS);
        assertThat(lift(NUMBER)).extracting(QuarantinedAddress::kind).containsExactly(Kind.NUMBER);
        assertThat(lift(ZOE)).isEmpty();
        alias(BOB, ZOE);
        assertThat(lift(ZOE)).isEmpty();
        assertThatThrownBy(() -> enroll(ALICE.user())).isInstanceOf(UsernameTaken.class);
    }

    @Test
    void isForgottenOnceItIsOver() {
        delete(ALICE);
        assertThat(database.inTransaction(() -> quarantine.forgetSome(END.minusSeconds(1))))
                .isFalse();
        assertThat(held()).isEqualTo("3");

        assertThat(database.inTransaction(() -> quarantine.forgetSome(END))).isFalse();
        assertThat(held()).isEqualTo("0");
        assertThat(database.inTransaction(() -> accounts.find(BOB))).isPresent();
    }

    @Test
    void remembersThatAnAddressHadAnAccountBeyondItsQuarantine() {
        assertThat(lastEnd(ALICE)).isEmpty();
        delete(ALICE);
        database.inTransaction(() -> quarantine.forgetSome(END));

        assertThat(lastEnd(ALICE)).contains(FixedClock.NOW);
        assertThat(lastEnd(ZOE)).isEmpty();
        assertThat(database.statements(() -> former.lastEnd(ALICE))).isEqualTo(1);
        database.inTransaction(() -> former.forget(ALICE));
        assertThat(lastEnd(ALICE)).isEmpty();
    }

    private void delete(SipAddress account) {
        database.inTransaction(() -> accounts.delete(account));
    }

    private void alias(SipAddress account, SipAddress alias) {
        database.inTransaction(() -> aliases.add(account, new Alias(alias)));
    }

    private void enroll(String username) {
        var form = new EnrollmentForm(username, "Secret-9", "new@example.org", "New User", "", "nl", "");
        database.inTransaction(() -> newAccounts.add(Enrollment.requested(form, Samples.EXAMPLE, Billing.POSTPAID)));
    }

    /** As if so much time had passed that these microseconds were left. */
    private void age(String table, int left) {
        database.execute("update " + table + " set quarantined_until = '2025-03-14 12:00:00.123456' + interval " + left
                + " microsecond where account_id is null");
    }

    private Optional<Instant> lastEnd(SipAddress address) {
        return database.inTransaction(() -> former.lastEnd(address));
    }

    private List<QuarantinedAddress> lift(SipAddress address) {
        return database.inTransaction(() -> quarantine.lift(address, FixedClock.NOW));
    }

    private List<QuarantinedAddress> page(Optional<SipAddress> address) {
        return database.inTransaction(() -> quarantine
                .page(EXAMPLE, address, FixedClock.NOW, PageRequest.first(10))
                .values());
    }

    private Page<QuarantinedAddress, QuarantinePosition> page(
            AdministeredDomains domains, PageRequest<QuarantinePosition> request) {
        return database.inTransaction(() -> quarantine.page(domains, Optional.empty(), FixedClock.NOW, request));
    }

    private String held() {
        return database.selectOne("select (select count(*) from sip_address where account_id is null)"
                + " + (select count(*) from enum_record where account_id is null)");
    }
}
