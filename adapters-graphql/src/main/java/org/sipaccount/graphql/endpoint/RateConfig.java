package org.sipaccount.graphql.endpoint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often one holder of tokens may ask this instance. */
@ConfigMapping(prefix = "account-api.graphql.rate-limit")
interface RateConfig {

    @WithDefault("true")
    boolean enabled();

    /** Requests of any kind within a period. */
    @WithDefault("600")
    int requests();

    /** Mutations within a period; each root field counts. */
    @WithDefault("60")
    int mutations();

    /** Spent budgets fill up evenly over this time. */
    @WithDefault("1m")
    Duration period();

    /** Holders of tokens that are remembered; whoever asked longest ago is forgotten first. */
    @WithDefault("100000")
    int callers();
}
