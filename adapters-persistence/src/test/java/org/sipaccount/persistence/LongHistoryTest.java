package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.balance.LedgerPosition;
import org.sipaccount.application.balance.Ledgers;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.rules.ContactPages;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.PartyFilter;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** That a page costs what it shows, wherever it is in a list however long; the database counts the rows it reads. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class LongHistoryTest {

    private static final int LONG = 2000;
    private static final Instant NOW = FixedClock.NOW;

    /** Rows for a page of ten: each in the index and in the table, the account, and a few to find the place. */
    private static final long FEW = 40;

    private final CallRecords calls;
    private final Ledgers ledgers;
    private final ContactPages contacts;
    private final Database database;

    LongHistoryTest(CallRecords calls, Ledgers ledgers, ContactPages contacts, Database database) {
        this.calls = calls;
        this.ledgers = ledgers;
        this.contacts = contacts;
        this.database = database;
    }

    @BeforeEach
    void longLists() {
        AccountBuilder alice = AccountBuilder.account(ALICE);
        for (int i = 0; i < LONG; i++) {
            alice.with(call(i)).with(entry(i)).with(contact(i));
        }
        database.holdOnly(
                alice.build(), AccountBuilder.account(BOB).with(call(1)).build());
        database.select("analyze table call_record, ledger_entry, contact, account");
    }

    @Test
    void readsAPageOfCallsByItsIndex() {
        assertThat(rowsOfCalls(CallFilter.ALL)).isLessThan(FEW);
        assertThat(rowsOfCalls(filter(Optional.of(Direction.PLACED), Optional.empty())))
                .isLessThan(FEW);
    }

    @Test
    void readsTheCallsWithOnePartyByTheirIndex() {
        PartyFilter rare = PartyFilter.is("rare@example.com");

        assertThat(database.rowsRead(
                        () -> calls.page(ALICE, filter(Optional.empty(), Optional.of(rare)), PageRequest.first(10))))
                .isLessThan(FEW);
        assertThat(database.rowsRead(() -> calls.page(
                        ALICE,
                        filter(Optional.empty(), Optional.of(PartyFilter.beginsWith("rar"))),
                        PageRequest.first(10))))
                .isLessThan(FEW);
    }

    @Test
    void readsAPageOfTheLedgerByItsIndex() {
        assertThat(rows(() -> ledgers.page(
                        ALICE, PageRequest.<LedgerPosition>first(10).after(new LedgerPosition(LONG / 2)))))
                .isLessThan(FEW);
    }

    @Test
    void readsAPageOfContactsByItsIndex() {
        PageRequest<ContactPosition> middle =
                PageRequest.<ContactPosition>first(10).after(new ContactPosition("Name 1500", "c1500@example.com", 0));

        assertThat(contacts(middle)).hasSize(10).first().isEqualTo(contact(1500));
        assertThat(rows(() -> contacts.page(ALICE, middle))).isLessThan(FEW);
    }

    @Test
    void readsAndCountsInOneStatementEach() {
        assertThat(database.statements(() -> calls.page(ALICE, CallFilter.ALL, PageRequest.first(10))))
                .isEqualTo(1);
        assertThat(database.statements(() -> calls.count(ALICE, CallFilter.ALL, 10)))
                .isEqualTo(1);
        assertThat(database.statements(() -> ledgers.page(ALICE, PageRequest.first(10))))
                .isEqualTo(1);
        assertThat(database.statements(() -> ledgers.count(ALICE, 10))).isEqualTo(1);
        assertThat(database.statements(() -> contacts.page(ALICE, PageRequest.first(10))))
                .isEqualTo(1);
        assertThat(database.statements(() -> contacts.count(ALICE, 10))).isEqualTo(1);
    }

    @Test
    void countsNoFurtherThanItIsAsked() {
        assertThat(rows(() -> calls.count(ALICE, CallFilter.ALL, 10))).isLessThan(FEW);
        assertThat(rows(() -> calls.count(ALICE, CallFilter.ALL, LONG))).isGreaterThan(LONG);
        assertThat(database.inTransaction(() -> ledgers.count(ALICE, 10))).isEqualTo(10);
        assertThat(database.inTransaction(() -> contacts.count(ALICE, 10))).isEqualTo(10);
        assertThat(database.inTransaction(() -> contacts.count(BOB, 10))).isZero();
        assertThat(database.inTransaction(() -> ledgers.count(ALICE, LONG * 2))).isEqualTo(LONG);
    }

    private long rowsOfCalls(CallFilter filter) {
        return rows(() -> calls.page(
                ALICE,
                filter,
                PageRequest.<CallPosition>first(10).after(new CallPosition(NOW.minusSeconds(LONG / 2), 0))));
    }

    private long rows(Callable<?> work) {
        return database.rowsRead(work);
    }

    private List<Contact> contacts(PageRequest<ContactPosition> request) {
        return database.inTransaction(() -> contacts.page(ALICE, request)).values().stream()
                .map(StoredContact::contact)
                .toList();
    }

    private static CallFilter filter(Optional<Direction> direction, Optional<PartyFilter> party) {
        return new CallFilter(direction, Optional.empty(), Optional.empty(), Optional.empty(), party);
    }

    private static CallRecord call(int i) {
        Instant start = NOW.minusSeconds(i);
        return new CallRecord(
                i % 2 == 0 ? Direction.PLACED : Direction.RECEIVED,
                i == LONG - 1 ? "Rare@example.com" : "bob" + i % 20 + "@example.com",
                "",
                start,
                Optional.of(start),
                Duration.ofSeconds(1),
                OptionalInt.of(200),
                new BigDecimal("0.0000"),
                new DialogId("c" + i, "f", "t"),
                "192.0.2.10",
                List.of("audio"));
    }

    private static LedgerEntry entry(int i) {
        return new LedgerEntry(i + 1L, "Set balance", Duration.ZERO, "", "", "", BigDecimal.ONE, BigDecimal.ONE, NOW);
    }

    private static Contact contact(int i) {
        return new Contact(new UriPattern("c%d@example.com".formatted(i)), "Name %04d".formatted(i), Optional.empty());
    }
}
