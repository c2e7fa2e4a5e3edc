package org.sipaccount.legacy.digest;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import java.time.Duration;
import java.util.Map;
import org.sipaccount.legacy.digest.Outcome.Reason;

/** How a request is turned away: status and headers. */
record Answer(Realm realm, Outcome outcome) {

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String RETRY_AFTER = "Retry-After";

    ChallengeData with(Nonces nonces) {
        return switch (outcome) {
            case Outcome.Challenged _ -> challenge(Challenge.FIRST, nonces);
            case Outcome.Refused(Reason reason) -> challenge(spelling(reason), nonces);
            case Outcome.Locked(Duration remaining) -> locked(remaining, nonces);
            case Outcome.TooLong _ -> new ChallengeData(413);
            case Outcome.Unavailable _ -> new ChallengeData(503, Map.of(RETRY_AFTER, "1"));
            // The right person at a closed door: what refuses them is none of this mechanism's.
            case Outcome.Accepted _ -> challenge(Challenge.REFUSED, nonces);
        };
    }

    private static Challenge spelling(Reason reason) {
        return switch (reason) {
            case WRONG, MALFORMED -> Challenge.REFUSED;
            case STALE, REPLAYED -> Challenge.STALE;
        };
    }

    private ChallengeData challenge(Challenge challenge, Nonces nonces) {
        return new ChallengeData(401, CHALLENGE, challenge.spelled(realm, nonces.fresh()));
    }

    private ChallengeData locked(Duration remaining, Nonces nonces) {
        long seconds = remaining.plusNanos(999_999_999).toSeconds();
        String challenge = Challenge.REFUSED.spelled(realm, nonces.fresh());
        return new ChallengeData(401, Map.of(CHALLENGE, challenge, RETRY_AFTER, Long.toString(seconds)));
    }
}
