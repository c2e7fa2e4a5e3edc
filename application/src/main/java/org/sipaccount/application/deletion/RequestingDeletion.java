package org.sipaccount.application.deletion;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.Requester;

/** Asking for the deletion of one's account, and thinking better of it. */
public interface RequestingDeletion {

    /** Whether {@link #request} would be accepted. */
    boolean isPossible(Account account);

    Optional<DeletionRequest> pending(Account account);

    /**
     * Mails a link that deletes the account, in the place of any earlier one. Answers where it was sent to. Must not be
     * called in a transaction: the mail is sent after the link was stored, and a link whose mail is not sent is withdrawn.
     *
     * @throws org.sipaccount.domain.mail.TooManyMails when too many were sent within the last hour
     * @throws org.sipaccount.domain.deletion.DeletionRefusal when this account cannot be deleted so, or the mail not sent
     * @throws org.sipaccount.domain.accounts.AccountRefusal when the account is switched off, or changed by another
     */
    EmailAddress request(Account account, Requester requester);

    /**
     * Makes the link useless. Answers whether there was one.
     *
     * @param requestId the request that is meant; empty for whichever there is
     * @throws org.sipaccount.domain.deletion.AnotherRequestPending when another one is
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    boolean cancel(Account account, Optional<String> requestId);
}
