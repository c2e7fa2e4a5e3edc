package org.sipaccount.legacy.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What an operator can set of the legacy API. */
@ConfigMapping(prefix = "account-api.legacy")
public interface DigestConfig {

    /** The paths that answer, and that HTTP Digest guards. */
    @WithDefault("/settings.phtml,/sip_settings_digest.phtml,/settings-webrtc.phtml")
    List<String> paths();

    /** The account endpoint of Sylk. */
    Sylk sylk();

    /** At least 32 characters each, the same on every node; the first signs, all verify. */
    Optional<List<String>> nonceKeys();

    @WithDefault("300s")
    Duration nonceLifetime();

    LockOutThresholds lockOut();

    /** Where the account endpoint of Sylk is. */
    interface Sylk {

        /** The paths that answer, and that HTTP Digest guards. */
        @WithDefault("/sylk_settings.phtml")
        List<String> paths();

        /** The realm of requests that name none. Such a request is good for an account of this domain only. */
        @WithDefault("sylk.link")
        String defaultRealm();
    }

    /** How many failed log-ins in a row bring the first lock. */
    interface LockOutThresholds {

        /** For one account, from all addresses that have not lately opened it. */
        @WithDefault("10")
        int account();

        /** From one source address, for all accounts that it has not lately opened. */
        @WithDefault("100")
        int source();

        /** For one account from one source address. */
        @WithDefault("10")
        int pair();
    }
}
