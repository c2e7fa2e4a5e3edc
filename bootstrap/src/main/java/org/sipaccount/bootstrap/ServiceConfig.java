package org.sipaccount.bootstrap;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
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

    Journal journal();

    Deletion deletion();

    /** What holds for accounts that staff delete. */
    interface Deletion {

        /** How often accounts whose time of grace is over are looked for. */
        @WithDefault("10m")
        String sweepEvery();
    }

    /** What holds for all chat journals. */
    interface Journal {

        /** How long an entry is kept; absent: until it is taken away. */
        Optional<Duration> retention();

        /** How often entries that are kept too long are looked for. */
        @WithDefault("10m")
        String sweepEvery();
    }

    Watching watching();

    /** What holds for those who follow changes. */
    interface Watching {

        /** How often changes are looked for that another instance made and that were not heard of. */
        @WithDefault("30s")
        String compareEvery();
    }
}
