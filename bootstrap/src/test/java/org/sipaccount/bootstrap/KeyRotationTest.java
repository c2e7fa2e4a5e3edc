package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The keys of the issuer change while anybody may send tokens of keys that never were. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = IssuerWithOwnKeys.class, restrictToAnnotatedClass = true)
class KeyRotationTest {

    private static final Duration SECONDS = Duration.ofSeconds(15);
    private static final int FORGED = 200;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    IssuerWithOwnKeys issuer;

    @Test
    void takesTheTokensOfANewKeyWithinSecondsTwiceInARowAndAfterForgedOnes() {
        assertThat(status(issuer.token())).isEqualTo(200);
        for (String key : new String[] {"second", "third"}) {
            assertThat(status(issuer.forged("of nobody before " + key))).isEqualTo(401);
            issuer.rotateTo(key);
            String token = issuer.token();

            await().atMost(SECONDS).until(() -> status(token) == 200);
        }
    }

    @Test
    void fetchesTheKeysOnceHoweverManyForgedTokensCome() {
        int before = issuer.fetches();
        String forged = issuer.forged("of nobody");
        long start = System.nanoTime();

        assertThat(IntStream.range(0, FORGED).parallel().map(each -> status(forged)))
                .containsOnly(401);

        long intervals = Duration.ofNanos(System.nanoTime() - start).toSeconds() / 5 + 2;
        assertThat(issuer.fetches() - before).isLessThanOrEqualTo((int) intervals);
    }

    private static int status(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"query\":\"{viewer{account{address}}}\"}")
                .post("/graphql")
                .statusCode();
    }
}
