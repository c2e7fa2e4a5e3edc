package org.sipaccount.domain.balance;

import java.time.Duration;

/**
 * Vouchers that were tried in vain within the last {@link #WINDOW}. A number has 16 digits: so few attempts find none.
 *
 * @param ofAccount by this account, wherever it asked from
 * @param fromSource from this IP address, for whichever account
 */
public record VoucherAttempts(int ofAccount, int fromSource) {

    public static final Duration WINDOW = Duration.ofHours(1);
    public static final int MOST_OF_ACCOUNT = 10;

    /** An office or a home shares an address. */
    public static final int MOST_FROM_SOURCE = 50;

    /** @throws TooManyVoucherAttempts when another one would be too many, whether it is right or not */
    public void requireRoom() {
        if (ofAccount >= MOST_OF_ACCOUNT || fromSource >= MOST_FROM_SOURCE) {
            throw new TooManyVoucherAttempts();
        }
    }
}
