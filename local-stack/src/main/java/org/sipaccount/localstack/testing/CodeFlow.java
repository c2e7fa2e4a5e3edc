package org.sipaccount.localstack.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

/**
 * What a browser and a page in it do to log somebody in: authorization code with PKCE (RFC 7636), over real HTTP.
 *
 * <p>Keycloak's cookies are {@code Secure} even on {@code http://localhost}. Browsers send them back there, the cookie
 * handler of Java does not, so they are carried by hand.
 */
public final class CodeFlow {

    private static final Pattern FORM = Pattern.compile("<form id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final OpenIdConnect provider;
    private final String client;
    private final String redirectUri;

    private CodeFlow(OpenIdConnect provider, String client, String redirectUri) {
        this.provider = provider;
        this.client = client;
        this.redirectUri = redirectUri;
    }

    /** As the web client, from a page on the loopback interface. */
    public static CodeFlow ofBrowsers(EmbeddedKeycloak keycloak) {
        return of(keycloak, EmbeddedKeycloak.WEB_CLIENT, "http://localhost:5173/callback");
    }

    public static CodeFlow of(EmbeddedKeycloak keycloak, String client, String redirectUri) {
        return new CodeFlow(new OpenIdConnect(keycloak.issuer()), client, redirectUri);
    }

    /** The whole way, from the login page to the access token. */
    public String accessToken(String username, String password) {
        var verifier = verifier();
        return Tokens.accessToken(redeem(code(username, password, verifier), Map.of("code_verifier", verifier)));
    }

    static String verifier() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return base64(bytes);
    }

    /** The code that Keycloak sends the browser back with. */
    String code(String username, String password, String verifier) {
        var page = authorize(Map.of("code_challenge", challenge(verifier), "code_challenge_method", "S256"));
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no login page: " + page.statusCode() + " " + page.body());
        }
        var answer = OpenIdConnect.post(
                URI.create(form.group(1).replace("&amp;", "&")),
                Map.of("username", username, "password", password),
                cookiesOf(page));
        var code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("not logged in: " + answer.statusCode() + " " + answer.body());
        }
        return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
    }

    /** The login page, if Keycloak agrees to the request. */
    HttpResponse<String> authorize(Map<String, String> challenge) {
        var query = new LinkedHashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                client,
                "redirect_uri",
                redirectUri,
                "scope",
                "openid",
                "state",
                verifier()));
        query.putAll(challenge);
        return OpenIdConnect.get(URI.create(provider.endpoint("auth") + "?" + OpenIdConnect.encode(query)));
    }

    HttpResponse<String> redeem(String code, Map<String, String> proof) {
        var form = new HashMap<>(proof);
        form.put("grant_type", "authorization_code");
        form.put("client_id", client);
        form.put("redirect_uri", redirectUri);
        form.put("code", code);
        return provider.token(form);
    }

    private static String cookiesOf(HttpResponse<?> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
