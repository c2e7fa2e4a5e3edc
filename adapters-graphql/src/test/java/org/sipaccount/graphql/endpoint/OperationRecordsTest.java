package org.sipaccount.graphql.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.graphql.GraphQl.ask;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class OperationRecordsTest {

    @Inject
    FakePorts ports;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final LogLines log = new LogLines(OperationRecords.class);

    @BeforeEach
    void seed() {
        Metrics.addRegistry(metrics);
        ports.holdOnly(TestAccount.of("alice@example.com").account());
    }

    @AfterEach
    void stopListening() {
        log.close();
        Metrics.removeRegistry(metrics);
    }

    @Test
    void countsByTheFieldOfTheSchemaAndNotByWhatTheCallerMadeUp() {
        ask("query MadeUp { alsoMadeUp: viewer { name } }");
        ask("{ viewer { name } __typename }");
        ask("{ nothing }");

        assertThat(count("query", "viewer", "success")).isOne();
        assertThat(count("query", "several", "success")).isOne();
        assertThat(count("none", "none", "bad_request")).isOne();
        assertThat(metrics.getMeters().toString()).doesNotContainIgnoringCase("madeUp");
    }

    @Test
    void logsWhoChangedWhatWithWhatOutcome() {
        ask("mutation { mine: setPrivacy(input: {hidesCallerId: true}) { outcome } "
                + "other: setPrivacy(input: {hidesCallerId: true, account: \"bob@example.com\"}) { outcome } }");
        ask("{ viewer { name } }");

        assertThat(log.messages())
                .containsExactly(
                        "mutation caller=alice field=setPrivacy outcome=done",
                        "mutation caller=alice field=setPrivacy outcome=refused");
    }

    private long count(String type, String field, String outcome) {
        Timer timer = metrics.find("account.api.graphql.operation")
                .tags("type", type, "field", field, "outcome", outcome)
                .timer();
        return timer == null ? 0 : timer.count();
    }
}
