package org.sipaccount.graphql.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As a browser does it: without a header at first. */
@QuarkusTest
@TestProfile(WebSocketTest.Impatient.class)
@QuarkusTestResource(value = Issuer.class, restrictToAnnotatedClass = true)
class WebSocketTest {

    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("account-api.graphql.limits.token-wait", "1s");
        }
    }

    private static final String SUBSCRIBE =
            "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{viewer{name}}\"}}";

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Issuer issuer;

    @TestHTTPResource("/graphql")
    @SuppressWarnings("NullAway.Init")
    URI endpoint;

    private final WebSocketClient client = new WebSocketClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void takesTheTokenAsTheFirstMessage() {
        client.connect(endpoint);
        client.send(init(issuer.token("alice@example.com")));
        assertThat(client.next()).contains("connection_ack");
        client.send(SUBSCRIBE);
        assertThat(client.next()).contains("\"name\":\"alice@example.com\"");
    }

    @Test
    void answersNothingWithoutAToken() {
        client.connect(endpoint);
        client.send("{\"type\":\"connection_init\"}");
        assertThat(client.next()).contains("connection_ack");
        client.send(SUBSCRIBE);
        assertThat(client.next()).contains("\"error\"").contains("\"code\":\"UNAUTHENTICATED\"");
    }

    @Test
    void closesOnATokenThatIsNotValid() {
        client.connect(endpoint);
        client.send(init(issuer.token("alice@example.com", Duration.ofMinutes(-5))));
        assertThat(client.closed()).isEqualTo(4403);
    }

    @Test
    void closesOnOtherCredentials() {
        client.connect(endpoint);
        client.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Digest username=\\\"alice\\\"\"}}");
        client.send(SUBSCRIBE);
        assertThat(client.closed()).isEqualTo(4401);
    }

    @Test
    void closesWhereNoTokenComes() {
        client.connect(endpoint);
        client.send("{\"type\":\"connection_init\"}");
        assertThat(client.next()).contains("connection_ack");
        assertThat(client.closed()).isEqualTo(1000);
    }

    @Test
    void isOpenedWithTheTokenInTheHeaderToo() {
        client.connect(endpoint, "Authorization", "Bearer " + issuer.token("alice@example.com"));
        client.send("{\"type\":\"connection_init\"}");
        assertThat(client.next()).contains("connection_ack");
        client.send(SUBSCRIBE);
        assertThat(client.next()).contains("\"name\":\"alice@example.com\"");
    }

    @Test
    void endsWithTheToken() {
        client.connect(endpoint);
        client.send(init(issuer.token("alice@example.com", Duration.ofSeconds(2))));
        assertThat(client.next()).contains("connection_ack");
        assertThat(client.closed()).isEqualTo(1008);
    }

    private static String init(String token) {
        return "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer " + token + "\"}}";
    }
}
