package org.sipaccount.graphql.subscriptions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many may follow accounts at a time. */
@ConfigMapping(prefix = "account-api.graphql.subscriptions")
interface SubscriptionsConfig {

    /** Subscriptions of one holder of tokens at this instance. */
    @WithDefault("20")
    int perCaller();

    /** Subscriptions of all at this instance. */
    @WithDefault("10000")
    int perInstance();
}
