package org.sipaccount.graphql.endpoint;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Issues tokens in place of an OpenID Connect server, and makes the application trust them. */
public final class Issuer implements QuarkusTestResourceLifecycleManager {

    private final KeyPair keys = keys();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Issuer.class));
    }

    @Override
    public void stop() {}

    String token(String address) {
        return token(address, Duration.ofMinutes(5));
    }

    /** @param validity of negative length for a token that has expired */
    String token(String address, Duration validity) {
        return Jwt.subject(address)
                .upn(address)
                .claim("sip_address", address)
                .issuedAt(Instant.now().minusSeconds(3600))
                .expiresAt(Instant.now().plus(validity))
                .sign(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has RSA", missing);
        }
    }
}
