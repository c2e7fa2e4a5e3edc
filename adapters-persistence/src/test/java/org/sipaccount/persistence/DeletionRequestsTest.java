package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.deletion.DeletionRequests;
import org.sipaccount.application.deletion.DeletionRequests.Claim;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.Requester;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class DeletionRequestsTest {

    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);
    private static final DeletionRequest REQUEST = DeletionRequest.at(
            FixedClock.NOW,
            new Requester("r-1", "2025-03-14T13:00:00+01:00", "{\"device\":\"Zoë's 🐸\"}", "2001:db8::1"));
    private static final DeletionRequest LATER =
            DeletionRequest.at(FixedClock.NOW.plusSeconds(60), new Requester("r-2", "", "", ""));

    private final DeletionRequests requests;
    private final Accounts accounts;
    private final Database database;
    private final ConcurrentTransactions transactions;

    DeletionRequestsTest(
            DeletionRequests requests, Accounts accounts, Database database, ConcurrentTransactions transactions) {
        this.requests = requests;
        this.accounts = accounts;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void findsWhatWasPut() {
        put(ALICE, REQUEST, FIRST);

        assertThat(find(ALICE)).contains(REQUEST);
        assertThat(claimOf(FIRST)).contains(new Claim(ALICE, REQUEST));
        assertThat(find(BOB)).isEmpty();
        assertThat(claimOf(SECOND)).isEmpty();
    }

    @Test
    void putsALaterRequestInThePlaceOfTheFirst() {
        put(ALICE, REQUEST, FIRST);
        put(ALICE, LATER, SECOND);

        assertThat(find(ALICE)).contains(LATER);
        assertThat(claimOf(FIRST)).isEmpty();
        assertThat(claimOf(SECOND)).contains(new Claim(ALICE, LATER));
    }

    @Test
    void removesWithoutComplaintWhatIsNotThere() {
        put(ALICE, REQUEST, FIRST);

        database.inTransaction(() -> requests.remove(ALICE));
        database.inTransaction(() -> requests.remove(ALICE));

        assertThat(find(ALICE)).isEmpty();
    }

    @Test
    void goesWithTheAccount() {
        put(ALICE, REQUEST, FIRST);

        database.inTransaction(() -> accounts.delete(ALICE));

        assertThat(claimOf(FIRST)).isEmpty();
    }

    @Test
    void letsOneOfTwoRequestsAtOnceWin() {
        var outcome =
                transactions.of(() -> requests.put(ALICE, REQUEST, FIRST), () -> requests.put(ALICE, LATER, SECOND));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).hasValueSatisfying(lost -> assertThat(lost).isInstanceOf(ConcurrentChange.class));
        assertThat(find(ALICE)).contains(REQUEST);
    }

    @Test
    void letsOneOfTwoClaimsHaveTheAccount() {
        put(ALICE, REQUEST, FIRST);
        AtomicReference<Optional<Claim>> second = new AtomicReference<>(Optional.empty());

        var outcome = transactions.of(
                () -> {
                    requests.claim(FIRST);
                    accounts.delete(ALICE);
                },
                () -> second.set(requests.claim(FIRST)));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(second.get()).isEmpty();
    }

    private void put(SipAddress account, DeletionRequest request, String fingerprint) {
        database.inTransaction(() -> requests.put(account, request, fingerprint));
    }

    private Optional<DeletionRequest> find(SipAddress account) {
        return database.inTransaction(() -> requests.find(account));
    }

    private Optional<Claim> claimOf(String fingerprint) {
        return database.inTransaction(() -> requests.find(fingerprint));
    }
}
