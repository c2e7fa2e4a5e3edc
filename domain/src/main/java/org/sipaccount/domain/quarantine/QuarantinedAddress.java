package org.sipaccount.domain.quarantine;

import java.time.Instant;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * An address that was given up and that nobody else can have yet, since callers, forwardings and logins still mean the
 * one who had it.
 *
 * @param address of a number {@code +<digits>} at the domain of the account that had it
 * @param former the account that had it, which may exist
 * @param until from when on it is free
 */
public record QuarantinedAddress(SipAddress address, Kind kind, AccountId former, Instant released, Instant until) {

    /** What it was. */
    public enum Kind {
        ACCOUNT,
        ALIAS,
        /** A number of an ENUM record. */
        NUMBER
    }
}
