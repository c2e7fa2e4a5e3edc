package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Who changes an account waits for whoever does already. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ChangeLogTest {

    private static final Actor STAFF = new Actor("staff", Actor.Kind.ADMINISTRATOR, Face.GRAPHQL, "");

    private final ChangeLog log;
    private final Accounts accounts;
    private final Database database;
    private final ConcurrentTransactions transactions;

    ChangeLogTest(ChangeLog log, Accounts accounts, Database database, ConcurrentTransactions transactions) {
        this.log = log;
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
    void letsTheSecondWaitAndLosesNeitherChange() {
        var first = transactions.of(() -> change(ALICE), () -> change(ALICE));
        var later = transactions.of(() -> change(ALICE), () -> change(ALICE));

        assertThat(first.first()).isEmpty();
        assertThat(first.second()).isEmpty();
        assertThat(later.first()).isEmpty();
        assertThat(later.second()).isEmpty();
        assertThat(numbers()).isEqualTo("1,2,3,4");
    }

    @Test
    void letsNobodyWaitForAnotherAccount() {
        var outcome = transactions.of(() -> change(ALICE), () -> change(BOB));

        assertThat(outcome.second()).isEmpty();
        assertThat(numbers()).isEqualTo("1,1");
    }

    @Test
    void opensNoAccountThatIsNotThere() {
        assertThatExceptionOfType(AccountGone.class)
                .isThrownBy(() -> database.inTransaction(() -> log.open(SipAddress.of("nobody@example.com"))));
    }

    @Test
    void opensNoAccountThatIsDeletedWhileItWaits() {
        database.inTransaction(() -> change(ALICE));
        Runnable deletion = () -> {
            log.open(ALICE);
            accounts.delete(ALICE);
        };

        assertThat(transactions.of(deletion, () -> change(ALICE)).second()).containsInstanceOf(AccountGone.class);
    }

    @Test
    void beginsWithTheFirstChangesOfManyAccountsInFewStatements() {
        List<ImportedAccount> many = IntStream.range(0, 600)
                .mapToObj(i -> AccountBuilder.account(SipAddress.of("user" + i + "@example.com"))
                        .build())
                .toList();
        database.holdOnly(many.toArray(ImportedAccount[]::new));
        List<SipAddress> accounts =
                many.stream().map(imported -> imported.account().address()).toList();
        Change created = Change.of(Setting.STATUS).field("state", "", "ACTIVE").build();

        assertThat(database.statements(() -> {
                    log.appendFirst(accounts, FixedClock.NOW, STAFF, created);
                    return accounts;
                }))
                .isLessThan(30);
        database.inTransaction(() -> change(accounts.getLast()));

        assertThat(database.selectOne("select count(*) from change_entry where number = 1"))
                .isEqualTo("600");
        assertThat(database.select("select username from change_entry where number = 2"))
                .containsExactly("user599");
    }

    private void change(SipAddress account) {
        log.open(account);
        log.append(
                account,
                FixedClock.NOW,
                STAFF,
                Change.of(Setting.PRIVACY).field("hidesCallerId", false, true).build(),
                OptionalInt.empty());
    }

    private String numbers() {
        return String.join(",", database.select("select number from change_entry order by number, username"));
    }
}
