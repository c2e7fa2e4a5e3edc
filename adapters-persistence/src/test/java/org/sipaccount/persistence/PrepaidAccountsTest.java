package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class PrepaidAccountsTest {

    private static final PrepaidAccount RATED = new PrepaidAccount(
            Samples.euro("-16.5749"), new RatedSession("0.3251", "p1@host", "12", Duration.ofHours(2), "44"));
    private static final LedgerEntry FIRST = entry(901, "7.0000");
    private static final LedgerEntry SECOND = entry(902, "10.0000");
    private static final SipAddress CAROL = SipAddress.of("carol@example.com");

    private final PrepaidAccounts prepaid;
    private final Database database;

    PrepaidAccountsTest(PrepaidAccounts prepaid, Database database) {
        this.prepaid = prepaid;
        this.database = database;
    }

    @BeforeEach
    void threeAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .with(RATED)
                        .with(FIRST)
                        .with(SECOND)
                        .build(),
                AccountBuilder.account(BOB).build(),
                AccountBuilder.account(CAROL).balance("0").build());
    }

    @Test
    void findsTheBalanceAndWhatTheRatingEngineSaid() {
        assertThat(database.inTransaction(() -> prepaid.find(ALICE))).contains(RATED);
        assertThat(database.inTransaction(() -> prepaid.find(BOB))).isEmpty();
    }

    @Test
    void listsTheLedgerNewestFirst() {
        assertThat(ledger(ALICE, 200)).contains(List.of(SECOND, FIRST));
        assertThat(ledger(ALICE, 1)).contains(List.of(SECOND));
    }

    @Test
    void tellsAnEmptyLedgerFromNone() {
        assertThat(ledger(CAROL, 200)).contains(List.of());
        assertThat(ledger(BOB, 200)).isEmpty();
    }

    @Test
    void numbersTheNextEntryWithinTheAccount() {
        assertThat(database.inTransaction(() -> prepaid.open(ALICE))).contains(new PrepaidAccounts.Open(RATED, 903));
        assertThat(database.inTransaction(() -> prepaid.open(CAROL))
                        .orElseThrow()
                        .nextEntry())
                .isEqualTo(1);
        assertThat(database.inTransaction(() -> prepaid.open(BOB))).isEmpty();
    }

    @Test
    void booksTheBalanceAndItsEntry() {
        PrepaidAccount after = RATED.credited(Samples.euro("20"));
        LedgerEntry entry = entry(903, "20.0000");

        database.inTransaction(() -> {
            prepaid.open(ALICE);
            prepaid.book(ALICE, after, entry);
        });

        assertThat(database.inTransaction(() -> prepaid.find(ALICE))).contains(after);
        assertThat(ledger(ALICE, 1)).contains(List.of(entry));
        assertThat(database.select("select version from account")).containsOnly("0");
    }

    @Test
    void readsInOneStatementEach() {
        assertThat(database.statements(() -> prepaid.find(ALICE))).isEqualTo(1);
        assertThat(database.statements(() -> prepaid.ledger(ALICE, 200))).isEqualTo(1);
        assertThat(database.statements(() -> prepaid.ledger(CAROL, 200))).isEqualTo(1);
        assertThat(database.statements(() -> prepaid.ledger(BOB, 200))).isEqualTo(1);
    }

    private Optional<List<LedgerEntry>> ledger(SipAddress account, int limit) {
        return database.inTransaction(() -> prepaid.ledger(account, limit));
    }

    private static LedgerEntry entry(long id, String value) {
        return new LedgerEntry(
                id,
                "Set balance",
                Duration.ofSeconds(3725),
                "44",
                "p1@192.0.2.33",
                "\"café\" / <b> 💶",
                new BigDecimal(value),
                new BigDecimal("17.0000"),
                FixedClock.NOW);
    }
}
