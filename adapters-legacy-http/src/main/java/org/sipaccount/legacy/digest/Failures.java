package org.sipaccount.legacy.digest;

import java.time.Duration;
import java.time.Instant;

/** Failed log-ins in a row, and until when the next one has to wait: 1, 2, 4 … 300 seconds past the threshold. */
record Failures(int count, Instant lockedUntil) {

    private static final long LONGEST_SECONDS = 300;
    private static final int DOUBLINGS_TO_LONGEST = 9;

    static final Failures NONE = new Failures(0, Instant.MIN);

    /** One more; but one that comes while locked changes nothing, so that nobody can keep another out for good. */
    Failures andOne(int threshold, Instant now) {
        if (now.isBefore(lockedUntil)) {
            return this;
        }
        int more = Math.min(count + 1, threshold + DOUBLINGS_TO_LONGEST);
        return new Failures(more, more < threshold ? Instant.MIN : now.plusSeconds(delay(more - threshold)));
    }

    /** Zero when not locked. */
    Duration remaining(Instant now) {
        return now.isBefore(lockedUntil) ? Duration.between(now, lockedUntil) : Duration.ZERO;
    }

    private static long delay(int doublings) {
        return Math.min(LONGEST_SECONDS, 1L << doublings);
    }
}
