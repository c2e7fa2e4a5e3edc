package org.sipaccount.application.deletion;

import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.deletion.LinkSecret;

/** Following the link of the mail; who has its secret needs no login. */
public interface ConfirmingDeletion {

    /** The account that the link would delete now. */
    Optional<SipAddress> account(LinkSecret secret);

    /**
     * Deletes the account and everything that belongs to it, once.
     *
     * @throws org.sipaccount.domain.deletion.LinkUnusable when the secret is of no pending request
     * @throws org.sipaccount.domain.Refusal when the account cannot be deleted any more
     */
    SipAddress confirm(LinkSecret secret);
}
