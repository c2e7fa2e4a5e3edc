package org.sipaccount.application.deletion;

import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.deletion.DeletionRequest;

/** Requests to delete an account, at most one for each, with the fingerprint of its link's secret; expired ones too. */
public interface DeletionRequests {

    /** A request and the account it is for. */
    record Claim(SipAddress account, DeletionRequest request) {}

    Optional<DeletionRequest> find(SipAddress account);

    /**
     * Stores it in the place of an earlier one, whose link then no longer works.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else does the same
     */
    void put(SipAddress account, DeletionRequest request, String fingerprint);

    /** Idempotent. */
    void remove(SipAddress account);

    Optional<Claim> find(String fingerprint);

    /** The same, but nobody else claims it, and no money moves on the account, until the transaction ends. */
    Optional<Claim> claim(String fingerprint);
}
