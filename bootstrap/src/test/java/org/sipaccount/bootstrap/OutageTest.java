package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.emptyString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.database.EmbeddedMariaDb;

/** The database goes and comes back. */
@QuarkusTest
@TestProfile(LocalMode.class)
class OutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    EmbeddedMariaDb database;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @AfterEach
    void restore() {
        if (!database.isRunning()) {
            database.start();
        }
        awaitRecovery();
    }

    @Test
    void saysThatItIsNotReadyAndRecoversByItself() {
        database.stop();

        DemoAccount.ERIN
                .request()
                .get("/settings.phtml?action=get_identity&realm=example.com")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body(emptyString());
        ManagementInterface.get("/q/health/ready").then().statusCode(503);
        ManagementInterface.get("/q/health/live").then().statusCode(200);

        database.start();

        awaitRecovery();
        ManagementInterface.get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void losesNoAcknowledgedChangeWhenTheDatabaseIsKilled() {
        assertThat(DemoAccount.ERIN.ask("set_call_forwarding&FUNC=desk")).contains("\"success\":true");

        database.kill();
        database.start();
        awaitRecovery();

        assertThat(DemoAccount.ERIN.ask("get_call_forwarding")).contains("\"FUNC\":\"desk@example.com\"");
    }

    private static void awaitRecovery() {
        await().atMost(PATIENCE)
                .until(
                        () -> DemoAccount.ERIN
                                .request()
                                .get("/settings.phtml?action=get_identity&realm=example.com")
                                .statusCode(),
                        status -> status == 200);
    }
}
