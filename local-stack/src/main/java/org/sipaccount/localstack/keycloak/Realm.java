package org.sipaccount.localstack.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The realm that this stack comes with: its clients, roles and people, as Keycloak imports them. */
record Realm(String json) {

    static final String NAME = "sip";

    static Realm builtIn() {
        try (InputStream stream = Realm.class.getResourceAsStream("/keycloak/sip-realm.json")) {
            return new Realm(new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fingerprint() {
        return Fingerprint.of(json);
    }

    List<Login> logins() {
        return tree().path("users").valueStream().map(Realm::login).toList();
    }

    String secretOf(String client) {
        return tree().path("clients")
                .valueStream()
                .filter(candidate -> candidate.path("clientId").asText().equals(client))
                .map(found -> found.path("secret").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Login login(JsonNode user) {
        return new Login(
                user.path("username").asText(),
                user.path("credentials").path(0).path("value").asText(),
                user.path("realmRoles").path(0).asText());
    }

    private JsonNode tree() {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
