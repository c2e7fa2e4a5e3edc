package org.sipaccount.bootstrap;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A developer's instance whose clock stands at the instant of the fixture. */
public final class LocalMode implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "account-api.local-mode", "true",
                "account-api.clock", "2025-03-14T12:00:00Z",
                "account-api.public-url", "https://account.example.com/",
                "quarkus.mailer.from", "accounts@example.com",
                // Tests change more in a minute than a person.
                "account-api.graphql.rate-limit.enabled", "false");
    }
}
