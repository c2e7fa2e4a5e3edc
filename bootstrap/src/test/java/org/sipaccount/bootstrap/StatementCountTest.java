package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many SQL statements each action takes, with the login. */
@QuarkusTest
@TestProfile(LocalMode.class)
class StatementCountTest {

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @ParameterizedTest
    @CsvSource({
        "get_identity, 1",
        "get_aliases, 2",
        "get_enum, 2",
        "get_devices, 2",
        "get_prepaid, 2",
        "get_balance_history, 2",
        "get_balance_history&csv=1, 2",
        "get_monthly_usage, 2",
        "get_call_forwarding, 2",
        "get_reject_rules, 2",
        "get_voicemail, 2",
        "get_history, 3",
        "get_accept_rules, 3",
        "no_such_action, 1"
    })
    void readsInThatManyStatements(String action, long statements) {
        assertThat(statementsOf(action)).isEqualTo(statements);
    }

    @ParameterizedTest
    @CsvSource({
        "set_dnd_on&duration=60, 9",
        "set_dnd_off, 9",
        "set_privacy_on, 9",
        "set_privacy_off, 9",
        "add_alias&username=desk, 10",
        "set_call_forwarding&FUNC=desk&FBUS=desk, 14",
        "add_balance&id=78&number=9876543210, 16"
    })
    void changesInAtMostThatManyStatements(String action, long statements) {
        assertThat(statementsOf(action)).isBetween(2L, statements);
    }

    private long statementsOf(String action) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        DemoAccount.ALICE.ask(action);
        return statistics.getPrepareStatementCount();
    }
}
