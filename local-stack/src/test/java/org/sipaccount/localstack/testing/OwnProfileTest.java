package org.sipaccount.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

/** What people may change about themselves, in the API behind Keycloak's account console. */
@ExtendWith(RunningKeycloak.class)
class OwnProfileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EmbeddedKeycloak keycloak;
    private final Tokens tokens;

    OwnProfileTest(EmbeddedKeycloak keycloak) {
        this.keycloak = keycloak;
        this.tokens = Tokens.from(keycloak);
    }

    @Test
    void letsSubscribersChangeTheirNames() throws Exception {
        var response = change("erin", "Erin-Secret7", profile -> profile.put("lastName", "Filled"));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(Tokens.claims(tokens.of("erin")).path("family_name").asText())
                .isEqualTo("Filled");
    }

    @Test
    void keepsSubscribersFromTakingAnotherAccount() throws Exception {
        var response = change(
                "alice",
                "Alice-Secret1",
                profile -> profile.withObjectProperty("attributes")
                        .putArray("sip_address")
                        .add("bob@example.com"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Tokens.claims(tokens.of("alice")).path("sip_address").asText())
                .isEqualTo("alice@example.com");
    }

    @Test
    void keepsSubscribersFromTakingDomains() throws Exception {
        change(
                "alice",
                "Alice-Secret1",
                profile -> profile.withObjectProperty("attributes")
                        .putArray("admin_domains")
                        .add("example.com"));

        assertThat(Tokens.claims(tokens.of("alice")).has("admin_domains")).isFalse();
    }

    @Test
    void keepsAdministratorsFromTakingMoreDomains() throws Exception {
        var response = change(
                "staff",
                "Staff-Secret3",
                profile -> profile.withObjectProperty("attributes")
                        .putArray("admin_domains")
                        .add("example.com")
                        .add("other.example"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Tokens.claims(tokens.of("staff")).path("admin_domains")).hasSize(1);
    }

    @Test
    void keepsSubscribersFromChangingTheirVerifiedAddress() throws Exception {
        change("bob", "Bob-Secret2", profile -> profile.put("email", "alice2@example.com"));

        assertThat(Tokens.claims(tokens.of("bob")).path("email").asText()).isEqualTo("bob@example.com");
    }

    @Test
    void isClosedToTheTokensOfTheService() throws Exception {
        var request = profile(tokens.of("alice")).GET();

        assertThat(send(request).statusCode()).isIn(401, 403);
    }

    private HttpResponse<String> change(String username, String password, Consumer<ObjectNode> edit)
            throws IOException, InterruptedException {
        var token = CodeFlow.of(keycloak, "account-console", keycloak.accountConsole() + "/")
                .accessToken(username, password);
        var profile = (ObjectNode) JSON.readTree(send(profile(token).GET()).body());
        edit.accept(profile);
        return send(profile(token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(profile.toString())));
    }

    private HttpRequest.Builder profile(String token) {
        return HttpRequest.newBuilder(URI.create(keycloak.accountConsole() + "/"))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
