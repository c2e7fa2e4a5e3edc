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

    Retention retention();

    /** How long records are kept; absent: for ever. What law asks to keep is the operator's business. */
    interface Retention {

        /** Finished calls. */
        Optional<Duration> calls();

        /** Entries of ledgers; the newest of each account stays. */
        Optional<Duration> ledger();

        /** Entries of the audit log; the newest of each setting of an account stays. */
        Optional<Duration> changes();

        /** How often older ones are looked for. */
        @WithDefault("1h")
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
