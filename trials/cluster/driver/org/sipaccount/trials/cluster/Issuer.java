package org.sipaccount.trials.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An issuer of tokens for whatever account: the metadata and keys of OpenID Connect, and nothing else of it. */
final class Issuer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final HttpServer server;

    private Issuer(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    static Issuer start() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = new Issuer(generator.generateKeyPair(), server);
        issuer.serve("/.well-known/openid-configuration", Map.of(
                "issuer", issuer.url(),
                "jwks_uri", issuer.url() + "/keys",
                "token_endpoint", issuer.url() + "/token",
                "authorization_endpoint", issuer.url() + "/authorize"));
        issuer.serve("/keys", Map.of("keys", List.of(issuer.publicKey())));
        server.start();
        return issuer;
    }

    private void serve(String path, Object document) throws IOException {
        byte[] body = JSON.writeValueAsBytes(document);
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    private Map<String, String> publicKey() {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty", "RSA", "use", "sig", "alg", "RS256", "kid", "trial",
                "n", BASE64.encodeToString(unsigned(key.getModulus().toByteArray())),
                "e", BASE64.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String token(String user) {
        try {
            long now = Instant.now().getEpochSecond();
            var header = part(Map.of("alg", "RS256", "typ", "JWT", "kid", "trial"));
            var claims = part(Map.of(
                    "iss", url(), "sub", user, "aud", "account-api", "iat", now, "exp", now + 3600,
                    "preferred_username", user,
                    "sip_address", user + "@" + Accounts.DOMAIN,
                    "realm_access", Map.of("roles", List.of("subscriber"))));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update((header + "." + claims).getBytes(StandardCharsets.US_ASCII));
            return header + "." + claims + "." + BASE64.encodeToString(signature.sign());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, ?> content) throws IOException {
        return BASE64.encodeToString(JSON.writeValueAsBytes(content));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
