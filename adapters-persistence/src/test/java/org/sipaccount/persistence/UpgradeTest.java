package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** The scripts on databases that others left, from the first one on. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class UpgradeTest {

    private static final String KEYS_OF_ALICE = "select id from account where username = 'alice'";
    private static final String SEQUENCES = """
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'SEQUENCE'""";

    private final Flyway flyway;
    private final Database database;
    private final Accounts accounts;

    UpgradeTest(Flyway flyway, Database database, Accounts accounts) {
        this.flyway = flyway;
        this.database = database;
        this.accounts = accounts;
    }

    @BeforeEach
    void empty() {
        today().cleanDisabled(false).load().clean();
    }

    @AfterEach
    void leaveTheTablesOfToday() {
        empty();
        flyway.migrate();
    }

    @Test
    void goesOnWithTheRowsOfADatabaseThatHasTheSequence() {
        installWithSequence();
        database.change("insert into sip_domain values ('example.com', 'EUR', 'vm.example.com', false, true)");
        database.change("""
                insert into account (id, version, username, domain, first_name, last_name, region, quick_dial,
                    no_answer_seconds, billing, quota, quota_currency, call_limit)
                values (next value for row_id, 0, 'alice', 'example.com', 'Alice', 'Jones', '', '', 20, 'PREPAID', 0,
                    'EUR', 0)""");
        long before = Long.parseLong(database.selectOne(KEYS_OF_ALICE));

        flyway.migrate();

        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(database.select(SEQUENCES)).isEmpty();
        assertThat(accounts.find(SipAddress.of("alice@example.com"))).isPresent();
        database.holdOnly(AccountBuilder.account(Samples.ALICE).build());
        assertThat(Long.parseLong(database.selectOne(KEYS_OF_ALICE))).isGreaterThan(before);
    }

    @Test
    void installsWithoutTheSequence() {
        flyway.migrate();

        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(database.select(SEQUENCES)).isEmpty();
    }

    @Test
    void refusesATextOfTheFirstScriptThatIsNobodys() {
        flyway.migrate();
        database.change("update flyway_schema_history set checksum = 1 where version = '1'");

        assertThat(flyway.validateWithResult().validationSuccessful).isFalse();
    }

    /** The scripts up to the tenth, the first of them in its old text. */
    private void installWithSequence() {
        Flyway.configure()
                .dataSource(flyway.getConfiguration().getDataSource())
                .locations("filesystem:src/test/resources/db/with-sequence")
                .load()
                .migrate();
        today().skipDefaultCallbacks(true)
                .validateOnMigrate(false)
                .target("10")
                .load()
                .migrate();
        assertThat(database.select(SEQUENCES)).containsExactly("row_id");
    }

    private FluentConfiguration today() {
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .configuration(flyway.getConfiguration());
    }
}
