package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.retention.AgedRecords.Kind;
import org.sipaccount.application.retention.AgedRecords.Position;
import org.sipaccount.application.retention.ForgettingRecords;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** The clock of these tests stands at 2025-03-14. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class AgedRecordsTest {

    private static final String CALLS = """
            insert into call_record (id, account_id, direction, remote_party, display_name, started_at, stopped_at,
                duration_seconds, status, price, call_id, from_tag, to_tag, proxy, media)
            select 1000000 + seq, id, 'PLACED', 'x@example.org', '', timestamp '2025-03-14 00:00:00' - interval seq hour,
                if(seq = 2000, null, timestamp '2025-03-14 00:00:00' - interval seq hour), 0, 200, 0, seq, 'f', 't', '', ''
            from account, seq_1_to_2500""";
    private static final String LEDGER = """
            insert into ledger_entry (id, account_id, entry_id, action, duration_seconds, destination, session, description,
                value, balance, booked_at)
            select 2000000 + seq, id, seq, 'Debit balance', 0, '', '', '', -1, 0, timestamp '2024-01-01 00:00:00' + interval seq minute
            from account, seq_1_to_1500""";
    private static final String CHANGES = """
            insert into change_entry (id, account_id, number, username, domain, made_at, setting, fields, secret, reason,
                actor_name, actor_kind, face, source)
            select 3000000 + seq, id, seq, username, domain, timestamp '2024-01-01 00:00:00' + interval seq minute,
                if(seq %% 2 = 0, 'PRIVACY', 'ALIASES'), '[]', false, '', 'x', 'SUBSCRIBER', 'GRAPHQL', ''
            from account, seq_1_to_%d""";

    private final ForgettingRecords forgetting;
    private final EntityManager entities;
    private final Database database;

    AgedRecordsTest(ForgettingRecords forgetting, EntityManager entities, Database database) {
        this.forgetting = forgetting;
        this.entities = entities;
        this.database = database;
    }

    @BeforeEach
    void oneAccount() {
        database.holdOnly(
                AccountBuilder.account(SipAddress.of("alice@example.com")).build());
        database.inTransaction(
                () -> entities.createNativeQuery("delete from change_entry").executeUpdate());
    }

    @Test
    void removesFinishedCallsThatAreOlderThanTheyAreKept() {
        insert(CALLS);

        int steps = forget(Kind.CALLS, Duration.ofDays(30));

        assertThat(steps).isEqualTo(2);
        assertThat(database.select("select count(*) from call_record where stopped_at is not null"))
                .containsExactly(Integer.toString(30 * 24 - 12 - 1));
        assertThat(database.select("select call_id from call_record where stopped_at is null"))
                .containsExactly("2000");
    }

    @Test
    void keepsTheNewestEntryOfALedger() {
        insert(LEDGER);

        forget(Kind.LEDGER, Duration.ofDays(30));

        assertThat(database.select("select entry_id from ledger_entry")).containsExactly("1500");
    }

    @Test
    void keepsTheNewestChangeOfEachSettingForItsVersion() {
        insert(CHANGES.formatted(1500));

        forget(Kind.CHANGES, Duration.ofDays(30));

        assertThat(database.select("select number from change_entry order by number"))
                .containsExactly("1499", "1500");
    }

    @Test
    void keepsNothingOfAnAccountThatIsGone() {
        insert(CHANGES.formatted(3));
        database.inTransaction(() -> entities.createNativeQuery("update change_entry set account_id = 42")
                .executeUpdate());

        forget(Kind.CHANGES, Duration.ofDays(30));

        assertThat(database.select("select number from change_entry")).isEmpty();
    }

    @Test
    void removesNothingThatIsYoungEnough() {
        insert(LEDGER);

        forget(Kind.LEDGER, Duration.ofDays(3650));

        assertThat(database.selectOne("select count(*) from ledger_entry")).isEqualTo("1500");
    }

    private void insert(String rows) {
        database.inTransaction(() -> entities.createNativeQuery(rows).executeUpdate());
    }

    private int forget(Kind kind, Duration kept) {
        int steps = 0;
        Optional<Position> next = Optional.of(Position.START);
        while (next.isPresent()) {
            next = forgetting.forgetSome(kind, kept, next.get());
            steps++;
        }
        return steps;
    }
}
