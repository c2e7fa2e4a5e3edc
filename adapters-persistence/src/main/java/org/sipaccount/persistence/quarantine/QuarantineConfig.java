package org.sipaccount.persistence.quarantine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long nobody else gets what was given up. */
@ConfigMapping(prefix = "account-api.quarantine")
interface QuarantineConfig {

    /** From the day on which an address, an alias or a number was given up; zero for no quarantine. */
    @WithDefault("P90D")
    Duration period();
}
