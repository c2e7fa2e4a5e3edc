package org.sipaccount.domain.deletion;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A subscriber's wish to have the account deleted, pending until its link is used or it expires. */
public record DeletionRequest(Requester requester, Instant expires) {

    /** How long a link works. */
    public static final Duration LIFETIME = Duration.ofDays(2);

    public static DeletionRequest at(Instant now, Requester requester) {
        return new DeletionRequest(requester, now.plus(LIFETIME));
    }

    /** Whether somebody who says this id means this request; who says none means whichever there is. */
    public boolean isNamed(Optional<String> requestId) {
        return requestId.isEmpty() || requestId.get().equals(requester.requestId());
    }

    /** At the instant of its expiry it no longer is. */
    public boolean isPendingAt(Instant now) {
        return now.isBefore(expires);
    }
}
