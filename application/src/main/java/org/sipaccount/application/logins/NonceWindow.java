package org.sipaccount.application.logins;

import java.time.Instant;

/**
 * The counts of one nonce that were used: the highest, and which of the 63 before it. What is further behind counts as used,
 * as in the anti-replay window of IPsec (RFC 4303, section 3.4.3); a client counts up, and sends a few requests at once.
 */
final class NonceWindow {

    private static final int WIDTH = Long.SIZE;

    private final Instant expires;
    private long highest = -1;
    private long used;

    NonceWindow(Instant expires) {
        this.expires = expires;
    }

    boolean isOver(Instant now) {
        return now.isAfter(expires);
    }

    synchronized boolean firstUse(long count) {
        if (count > highest) {
            used = count - highest < WIDTH ? used << (count - highest) | 1 : 1;
            highest = count;
            return true;
        }
        long behind = highest - count;
        long mark = behind < WIDTH ? 1L << behind : 0;
        boolean first = mark != 0 && (used & mark) == 0;
        used |= mark;
        return first;
    }
}
