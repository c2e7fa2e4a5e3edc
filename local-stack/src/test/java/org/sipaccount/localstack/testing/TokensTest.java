package org.sipaccount.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

@ExtendWith(RunningKeycloak.class)
class TokensTest {

    private final EmbeddedKeycloak keycloak;
    private final Tokens tokens;

    TokensTest(EmbeddedKeycloak keycloak) {
        this.keycloak = keycloak;
        this.tokens = Tokens.from(keycloak);
    }

    @ParameterizedTest
    @CsvSource({"alice, alice@example.com", "bob, bob@example.com", "erin, erin@example.com"})
    void nameTheAccountOfASubscriber(String username, String account) {
        var claims = Tokens.claims(tokens.of(username));

        assertThat(claims.path("sip_address").asText()).isEqualTo(account);
        assertThat(roles(claims)).containsExactly("subscriber");
        assertThat(claims.has("admin_domains")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"staff, example.com", "staff-other, other.example"})
    void nameTheDomainsOfAnAccountAdministrator(String username, String domain) {
        var claims = Tokens.claims(tokens.of(username));

        assertThat(claims.path("admin_domains").isArray()).isTrue();
        assertThat(texts(claims.path("admin_domains"))).containsExactly(domain);
        assertThat(roles(claims)).containsExactly("account-admin");
        assertThat(claims.has("sip_address")).isFalse();
    }

    @Test
    void giveThePlatformAdministratorNeitherAccountNorDomains() {
        var claims = Tokens.claims(tokens.of("operator"));

        assertThat(roles(claims)).containsExactly("platform-admin");
        assertThat(claims.has("sip_address")).isFalse();
        assertThat(claims.has("admin_domains")).isFalse();
    }

    @Test
    void giveAServerNoRoleOfItsOwn() {
        var claims = Tokens.claims(tokens.ofServer());

        assertThat(roles(claims)).isEmpty();
        assertThat(claims.path("azp").asText()).isEqualTo("sip-api");
    }

    @ParameterizedTest
    @CsvSource({"alice", "staff", "operator"})
    void areMeantForTheServiceAloneAndShortLived(String username) {
        var claims = Tokens.claims(tokens.of(username));

        assertThat(claims.path("aud").asText()).isEqualTo("sip-account-api");
        assertThat(claims.path("iss").asText()).isEqualTo(keycloak.issuer());
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("preferred_username").asText()).isEqualTo(username);
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(300);
    }

    @Test
    void areNotGivenForPasswordsToTheWebClient() {
        var response = new OpenIdConnect(keycloak.issuer())
                .token(Map.of(
                        "grant_type", "password",
                        "client_id", EmbeddedKeycloak.WEB_CLIENT,
                        "username", "alice",
                        "password", "Alice-Secret1"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("unauthorized_client");
    }

    /** Keycloak's protection against guessing refuses a login while another one of the same person is under way. */
    @Test
    void areGivenToOnePersonManyTimesAtOnce() throws InterruptedException {
        var attempts = Collections.nCopies(12, (Callable<String>) () -> tokens.of("alice"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(attempts))
                    .allSatisfy(token -> assertThat(token.resultNow()).isNotBlank());
        }
    }

    @Test
    void sayWhoIsNotInTheRealm() {
        assertThatThrownBy(() -> tokens.of("mallory")).hasMessageContaining("mallory");
    }

    private static List<String> roles(JsonNode claims) {
        return texts(claims.path("realm_access").path("roles"));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
