package org.sipaccount.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.util.Optional;

/** What the service as a whole is told. */
@ConfigMapping(prefix = "account-api")
interface ServiceConfig {

    /** The instant at which the service's clock stands still, for demonstrations and tests; absent: the real time. */
    Optional<Instant> clock();

    /** Whether this is a developer's own instance, whose data can be replaced over HTTP without a login. */
    @WithDefault("false")
    boolean localMode();
}
