package org.sipaccount.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

@ExtendWith(RunningKeycloak.class)
class CodeFlowTest {

    private final EmbeddedKeycloak keycloak;
    private final CodeFlow flow;

    CodeFlowTest(EmbeddedKeycloak keycloak) {
        this.keycloak = keycloak;
        this.flow = CodeFlow.ofBrowsers(keycloak);
    }

    @Test
    void endsWithAnAccessTokenForTheService() {
        var claims = Tokens.claims(flow.accessToken("alice", "Alice-Secret1"));

        assertThat(claims.path("azp").asText()).isEqualTo("sip-web");
        assertThat(claims.path("aud").asText()).isEqualTo("sip-account-api");
        assertThat(claims.path("sip_address").asText()).isEqualTo("alice@example.com");
        assertThat(claims.path("realm_access").path("roles").path(0).asText()).isEqualTo("subscriber");
    }

    @Test
    void refusesACodeWithoutItsVerifier() {
        var code = flow.code("alice", "Alice-Secret1", CodeFlow.verifier());

        var response = flow.redeem(code, Map.of());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("PKCE").doesNotContain("access_token");
    }

    @Test
    void refusesACodeWithTheVerifierOfAnother() {
        var code = flow.code("alice", "Alice-Secret1", CodeFlow.verifier());

        var response = flow.redeem(code, Map.of("code_verifier", CodeFlow.verifier()));

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void refusesToBeginWithoutAChallenge() {
        var response = flow.authorize(Map.of());

        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(location ->
                        assertThat(location).contains("error=invalid_request").contains("code_challenge"));
    }

    @Test
    void refusesAPlainChallenge() {
        var response = flow.authorize(Map.of("code_challenge", CodeFlow.verifier(), "code_challenge_method", "plain"));

        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error=invalid_request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/page", "http://127.0.0.1:39999/", "http://localhost/"})
    void comesBackToAnyPortOfTheOwnMachine(String page) {
        var token = CodeFlow.of(keycloak, EmbeddedKeycloak.WEB_CLIENT, page).accessToken("bob", "Bob-Secret2");

        assertThat(Tokens.claims(token).path("sip_address").asText()).isEqualTo("bob@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://evil.example/", "http://localhost.evil.example/", "http://localhost:80@evil.example/"})
    void comesBackToNoOtherMachine(String page) {
        var response = CodeFlow.of(keycloak, EmbeddedKeycloak.WEB_CLIENT, page)
                .authorize(Map.of("code_challenge", CodeFlow.verifier(), "code_challenge_method", "S256"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Location")).isEmpty();
    }
}
