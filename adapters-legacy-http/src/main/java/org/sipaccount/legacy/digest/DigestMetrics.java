package org.sipaccount.legacy.digest;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.sipaccount.legacy.digest.Outcome.Reason;

/** Counts what became of the requests to the legacy paths. */
@Singleton
class DigestMetrics {

    static final String NAME = "account_api_digest_authentication";

    private final MeterRegistry registry;

    DigestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Outcome outcome) {
        registry.counter(NAME, "outcome", tag(outcome)).increment();
    }

    private static String tag(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Challenged _ -> "challenged";
            case Outcome.Accepted _ -> "accepted";
            case Outcome.Refused(Reason reason) -> tag(reason);
            case Outcome.Locked _ -> "locked";
            case Outcome.TooLong _ -> "too_long";
            case Outcome.Unavailable _ -> "unavailable";
        };
    }

    private static String tag(Reason reason) {
        return switch (reason) {
            case WRONG -> "wrong";
            case MALFORMED -> "malformed";
            case STALE -> "stale";
            case REPLAYED -> "replayed";
        };
    }
}
