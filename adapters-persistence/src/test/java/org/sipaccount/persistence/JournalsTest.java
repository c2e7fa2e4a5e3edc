package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.journal.Journals;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.journal.JournalMark;
import org.sipaccount.domain.journal.JournalQuery;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class JournalsTest {

    private static final Instant FIRST = Instant.parse("2025-03-01T10:00:00Z");
    private static final JournalEntry PHONE = entry(1, FIRST, "phone", "cGF5bG9hZA==\n");
    private static final JournalEntry TABLET = entry(2, FIRST.plusSeconds(60), "tablet", "é \"two\" \u0001 😀");

    private final Journals journals;
    private final Database database;
    private final ConcurrentTransactions transactions;

    JournalsTest(Journals journals, Database database, ConcurrentTransactions transactions) {
        this.journals = journals;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoEntries() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
        append(ALICE, PHONE, TABLET);
    }

    @Test
    void keepsDataToTheByte() {
        assertThat(list(ALICE, query(10))).containsExactly(PHONE, TABLET);
    }

    @Test
    void keepsTheJournalOfEachAccountApart() {
        assertThat(list(BOB, query(10))).isEmpty();
        assertThat(marks(BOB)).isEmpty();
        assertThat(database.inTransaction(() -> journals.open(BOB)).lastId()).isZero();
    }

    @Test
    void listsWhatIsAskedFor() {
        assertThat(list(ALICE, query(1))).containsExactly(PHONE);
        assertThat(list(ALICE, new JournalQuery(Optional.of("phone"), OptionalLong.empty(), Optional.empty(), 10)))
                .containsExactly(TABLET);
        assertThat(list(ALICE, new JournalQuery(Optional.empty(), OptionalLong.of(1), Optional.empty(), 10)))
                .containsExactly(TABLET);
        assertThat(list(ALICE, new JournalQuery(Optional.empty(), OptionalLong.empty(), Optional.of(FIRST), 10)))
                .containsExactly(TABLET);
    }

    @Test
    void marksTheWholeJournalWithoutItsData() {
        assertThat(marks(ALICE)).containsExactly(new JournalMark(1, FIRST), new JournalMark(2, FIRST.plusSeconds(60)));
    }

    @Test
    void readsInOneStatement() {
        assertThat(database.statements(() -> journals.list(ALICE, query(10)))).isEqualTo(1);
        assertThat(database.statements(() -> journals.marks(ALICE, Optional.empty(), 10)))
                .isEqualTo(1);
    }

    @Test
    void countsWhatItHolds() {
        var journal = database.inTransaction(() -> journals.open(ALICE));

        assertThat(journal.entries()).isEqualTo(2);
        assertThat(journal.characters())
                .isEqualTo(JournalEntry.length(PHONE.data()) + JournalEntry.length(TABLET.data()));
    }

    @Test
    void countsNothingOnceAllIsRemoved() {
        database.inTransaction(() -> journals.remove(ALICE, Set.of(1L, 2L)));

        var journal = database.inTransaction(() -> journals.open(ALICE));
        assertThat(journal.entries()).isZero();
        assertThat(journal.characters()).isZero();
    }

    @Test
    void removesEntriesAndNeverUsesTheirNumbersAgain() {
        database.inTransaction(() -> journals.remove(ALICE, Set.of(2L, 77L)));

        assertThat(list(ALICE, query(10))).containsExactly(PHONE);
        var journal = database.inTransaction(() -> journals.open(ALICE));
        assertThat(journal.lastId()).isEqualTo(2);
        assertThat(journal.entries()).isEqualTo(1);
    }

    @Test
    void removesNoEntryOfAnotherAccount() {
        database.inTransaction(() -> journals.remove(BOB, Set.of(1L, 2L)));

        assertThat(list(ALICE, query(10))).hasSize(2);
    }

    @Test
    void removesWhatIsOlderThanAnInstant() {
        assertThat(database.inTransaction(() -> journals.removeStoredBefore(FIRST.plusSeconds(1), 10)))
                .isEqualTo(1);

        assertThat(list(ALICE, query(10))).containsExactly(TABLET);
        assertThat(database.inTransaction(() -> journals.open(ALICE)).entries()).isEqualTo(1);
    }

    @Test
    void addsAThousandEntriesInAHandfulOfStatements() {
        List<JournalEntry> thousand = IntStream.rangeClosed(3, 1002)
                .mapToObj(id -> entry(id, FIRST, "phone", "data " + id))
                .toList();

        assertThat(database.batches(() -> {
                    journals.open(ALICE);
                    journals.append(ALICE, thousand);
                    return thousand;
                }))
                .isLessThanOrEqualTo(6);
        assertThat(marks(ALICE)).hasSize(1002);
    }

    @Test
    void numbersEntriesThatComeAtOnceOneAfterTheOther() {
        var outcome = transactions.of(() -> appendNext("one"), () -> appendNext("two"));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(list(ALICE, query(10))).extracting(JournalEntry::data).endsWith("one", "two");
    }

    private void appendNext(String data) {
        long next = journals.open(ALICE).lastId() + 1;
        journals.append(ALICE, List.of(entry(next, FIRST, "phone", data)));
    }

    private void append(SipAddress account, JournalEntry... entries) {
        database.inTransaction(() -> {
            journals.open(account);
            journals.append(account, List.of(entries));
        });
    }

    private List<JournalEntry> list(SipAddress account, JournalQuery query) {
        return database.inTransaction(() -> journals.list(account, query));
    }

    private List<JournalMark> marks(SipAddress account) {
        return database.inTransaction(() -> journals.marks(account, Optional.empty(), 5000));
    }

    private static JournalQuery query(int limit) {
        return new JournalQuery(Optional.empty(), OptionalLong.empty(), Optional.empty(), limit);
    }

    private static JournalEntry entry(long id, Instant stored, String device, String data) {
        return new JournalEntry(id, stored, device, "198.51.100.1", data);
    }
}
