package org.sipaccount.localstack.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;
import org.sipaccount.localstack.keycloak.Login;

/** Real access tokens by shortcuts that only the local realm allows. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenIdConnect provider;
    private final String secret;
    private final List<Login> logins;

    private Tokens(OpenIdConnect provider, String secret, List<Login> logins) {
        this.provider = provider;
        this.secret = secret;
        this.logins = logins;
    }

    public static Tokens from(EmbeddedKeycloak keycloak) {
        return new Tokens(new OpenIdConnect(keycloak.issuer()), keycloak.serverClientSecret(), keycloak.logins());
    }

    /** The access token of a person of the realm, like {@code alice} or {@code staff}, got with the password. */
    public String of(String username) {
        return granted(password(username));
    }

    /** One that ends after five seconds. */
    public String ofShortLife(String username) {
        var form = new HashMap<>(password(username));
        form.put("client_id", "sip-brief");
        return accessToken(provider.token(form));
    }

    private Map<String, String> password(String username) {
        var login = logins.stream()
                .filter(candidate -> candidate.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + username + " in the realm"));
        return Map.of("grant_type", "password", "username", username, "password", login.password());
    }

    /** The access token of a server that acts for nobody. */
    public String ofServer() {
        return granted(Map.of("grant_type", "client_credentials"));
    }

    /** What a token says, without a look at its signature. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String granted(Map<String, String> grant) {
        var form = new HashMap<>(grant);
        form.put("client_id", EmbeddedKeycloak.SERVER_CLIENT);
        form.put("client_secret", secret);
        return accessToken(provider.token(form));
    }

    static String accessToken(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        try {
            return JSON.readTree(response.body()).path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
