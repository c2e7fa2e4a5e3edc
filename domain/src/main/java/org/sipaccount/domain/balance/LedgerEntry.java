package org.sipaccount.domain.balance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.administration.Reason;

/**
 * One change of a prepaid balance.
 *
 * @param id number of the entry, unique and growing within an account
 * @param action {@code Debit balance} or {@code Set balance}
 * @param duration of the call that was charged, else zero
 * @param destination prefix that the call was rated by, else empty
 * @param session Call-ID of the call, else empty
 * @param value what was added, negative for a debit; four decimals
 * @param balance what the balance was afterwards; four decimals
 */
public record LedgerEntry(
        long id,
        String action,
        Duration duration,
        String destination,
        String session,
        String description,
        BigDecimal value,
        BigDecimal balance,
        Instant date) {

    /** How many entries are listed. */
    public static final int LISTED = 200;

    private static final String CREDIT = "Set balance";
    private static final String DEBIT = "Debit balance";

    public LedgerEntry {
        InvalidValue.bounded(action, 64, "an action");
        InvalidValue.bounded(destination, 64, "a destination");
        InvalidValue.bounded(session, 255, "a session");
        InvalidValue.bounded(description, 255, "a description");
    }

    /** The entry that a redeemed voucher leaves. */
    public static LedgerEntry redeemed(long id, Voucher voucher, Money balance, Instant now) {
        return new LedgerEntry(
                id,
                CREDIT,
                Duration.ZERO,
                "",
                "",
                "Prepaid card " + voucher.id(),
                voucher.value().amount(),
                balance.amount(),
                now);
    }

    /** The entry that a change by the provider leaves: its reason is what the subscriber reads. */
    public static LedgerEntry adjusted(long id, Money value, Reason reason, Money balance, Instant now) {
        return new LedgerEntry(
                id,
                value.amount().signum() < 0 ? DEBIT : CREDIT,
                Duration.ZERO,
                "",
                "",
                reason.text(),
                value.amount(),
                balance.amount(),
                now);
    }

    /** A call that cost nothing; statements leave it out. */
    public boolean isFreeSession() {
        return description.contains("Session") && value.signum() == 0;
    }
}
