package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.localstack.testing.GraphQlSocket;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** Following an account over a real WebSocket, with tokens of a real Keycloak. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class SubscriptionTest {

    private static final String EVENT =
            "{ kind version changes { number setting } account { address version privacy { hidesCallerId } } }";

    private final List<GraphQlSocket> sockets = new ArrayList<>();

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI service;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @AfterEach
    void close() {
        sockets.forEach(GraphQlSocket::close);
    }

    @Test
    void beginsWithThePresentState() {
        GraphQlSocket socket = connect("alice");

        socket.subscribe("1", "subscription { accountChanges " + EVENT + " }");

        JsonNode event = event(socket);
        assertThat(event.path("kind").asText()).isEqualTo("STATE");
        assertThat(event.path("changes")).isEmpty();
        assertThat(event.path("account").path("address").asText()).isEqualTo("alice@example.com");
        assertThat(event.path("version")).isEqualTo(event.path("account").path("version"));
    }

    @Test
    void tellsOfAChangeThatATelephoneMakes() {
        GraphQlSocket socket = connect("alice");
        socket.subscribe("1", "subscription { accountChanges " + EVENT + " }");
        int before = event(socket).path("version").asInt();

        DemoAccount.ALICE.ask("set_privacy_on");

        JsonNode event = event(socket);
        assertThat(event.path("kind").asText()).isEqualTo("CHANGES");
        assertThat(event.path("version").asInt()).isEqualTo(before + 1);
        assertThat(event.at("/changes/0/number").asInt()).isEqualTo(before + 1);
        assertThat(event.at("/changes/0/setting").asText()).isEqualTo("PRIVACY");
        assertThat(event.at("/account/privacy/hidesCallerId").asBoolean()).isTrue();
    }

    private static JsonNode event(GraphQlSocket socket) {
        return socket.data().path("accountChanges");
    }

    private GraphQlSocket connect(String user) {
        GraphQlSocket socket = GraphQlSocket.connect(base(), tokens.of(user));
        sockets.add(socket);
        return socket;
    }

    private URI base() {
        return URI.create(service.toString().replaceFirst("/$", ""));
    }
}
