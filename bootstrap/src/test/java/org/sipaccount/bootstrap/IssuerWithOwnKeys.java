package org.sipaccount.bootstrap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OpenID Connect issuer that changes its key when it is told to, and counts how often its keys are fetched. */
public final class IssuerWithOwnKeys implements QuarkusTestResourceLifecycleManager {

    private final HttpServer server = listening();
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile RsaJsonWebKey key = generated("first");

    @Override
    public Map<String, String> start() {
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/keys", exchange -> {
            fetches.incrementAndGet();
            answer(exchange, new JsonWebKeySet(key).toJson());
        });
        server.start();
        return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", url());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(IssuerWithOwnKeys.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now on this key alone signs and is published. */
    void rotateTo(String keyId) {
        key = generated(keyId);
    }

    int fetches() {
        return fetches.get();
    }

    String token() {
        return signed(key);
    }

    /** A token that says it is of this issuer, by a key that it never had. */
    String forged(String keyId) {
        return signed(generated(keyId));
    }

    private String signed(RsaJsonWebKey by) {
        try {
            JwtClaims claims = new JwtClaims();
            claims.setIssuer(url());
            claims.setAudience("account-api");
            claims.setSubject("alice");
            claims.setClaim("sip_address", "alice@example.com");
            claims.setIssuedAtToNow();
            claims.setExpirationTimeMinutesInTheFuture(10);
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            signature.setKeyIdHeaderValue(by.getKeyId());
            signature.setKey(by.getPrivateKey());
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey generated(String keyId) {
        try {
            RsaJsonWebKey generated = RsaJwkGenerator.generateJwk(2048);
            generated.setKeyId(keyId);
            generated.setUse("sig");
            return generated;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String metadata() {
        return "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(url(), url());
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
