package org.sipaccount.application.accounts;

import java.time.Instant;
import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;

/** The deleted accounts, of which nothing is known but that they had an address, and until when. Never forgotten by time. */
public interface FormerAccounts {

    /** When the last account that had the address and is gone was deleted; empty where there was none. */
    Optional<Instant> lastEnd(SipAddress address);

    /** From now on no account had the address before. Idempotent. */
    void forget(SipAddress address);
}
