package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.status.ErasingAccounts;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** A long history goes in steps, behind an account that nobody finds any more. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ErasedAccountsTest {

    private static final SipAddress ALICE = SipAddress.of("alice@example.com");
    private static final SipAddress BOB = SipAddress.of("bob@example.com");
    private static final int CALLS = 20_000;

    private static final String MANY_CALLS = """
            insert into call_record (id, account_id, direction, remote_party, display_name, started_at, stopped_at,
                duration_seconds, status, price, call_id, from_tag, to_tag, proxy, media)
            select 1000000 + seq, (select id from account where username = 'alice'), 'PLACED', 'x@example.org', '',
                timestamp '2020-01-01 00:00:00' + interval seq minute, timestamp '2020-01-01 00:00:00' + interval seq minute,
                0, 200, 0, seq, 'f', 't', '', ''
            from seq_1_to_%d""".formatted(CALLS);

    private final Accounts accounts;
    private final ErasingAccounts erasing;
    private final EntityManager entities;
    private final Database database;

    ErasedAccountsTest(Accounts accounts, ErasingAccounts erasing, EntityManager entities, Database database) {
        this.accounts = accounts;
        this.erasing = erasing;
        this.entities = entities;
        this.database = database;
    }

    @BeforeEach
    void aliceWithManyCalls() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
        database.inTransaction(() -> entities.createNativeQuery(MANY_CALLS).executeUpdate());
    }

    @Test
    void areGoneForEverybodyAtOnce() {
        long rows = database.rowsRead(() -> {
            accounts.delete(ALICE);
            return null;
        });

        assertThat(rows).isLessThan(100);
        assertThat(database.inTransaction(() -> accounts.find(ALICE))).isEmpty();
        assertThat(database.inTransaction(() -> accounts.findLogin(ALICE))).isEmpty();
        assertThat(database.selectOne("select count(account_id) from sip_address where username = 'alice'"))
                .isEqualTo("0");
        assertThat(database.selectOne("select count(*) from call_record")).isEqualTo(Integer.toString(CALLS));
    }

    @Test
    void areErasedInSteps() {
        database.inTransaction(() -> accounts.delete(ALICE));

        assertThat(erasing.eraseSome()).isTrue();
        assertThat(calls()).isBetween(1, CALLS - 1);
        int steps = 1;
        while (erasing.eraseSome()) {
            steps++;
        }

        assertThat(steps).isBetween(CALLS / 2000, 2 * CALLS / 2000);
        assertThat(calls()).isZero();
        assertThat(database.select("select username from account")).containsExactly("bob");
    }

    @Test
    void leaveTheirAddressToWhoeverComesNext() {
        database.inTransaction(() -> accounts.delete(ALICE));
        database.inTransaction(() -> entities.createNativeQuery("delete from sip_address where account_id is null")
                .executeUpdate());
        database.addTo(AccountBuilder.account(ALICE).build());

        while (erasing.eraseSome()) {
            assertThat(database.inTransaction(() -> accounts.find(ALICE))).isPresent();
        }

        assertThat(database.inTransaction(() -> accounts.find(ALICE))).isPresent();
    }

    @Test
    void leaveAnotherInstanceToItsOwn() {
        database.inTransaction(() -> accounts.delete(ALICE));

        database.inTransaction(() -> {
            entities.createNativeQuery("select id from account where erased_at is not null for update")
                    .getResultList();
            assertThat(database.inTransaction(erasing::eraseSome)).isFalse();
        });
        assertThat(erasing.eraseSome()).isTrue();
    }

    private int calls() {
        return Integer.parseInt(database.selectOne("select count(*) from call_record"));
    }
}
