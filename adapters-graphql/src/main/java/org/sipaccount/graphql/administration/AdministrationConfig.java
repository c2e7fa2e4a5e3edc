package org.sipaccount.graphql.administration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What holds for what staff do. */
@ConfigMapping(prefix = "account-api.graphql.administration")
interface AdministrationConfig {

    /** How long an account that staff delete can be restored. */
    @WithDefault("30d")
    Duration deletionGrace();
}
