package org.sipaccount.application.status;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.status.AccountStatus;

/**
 * Switching accounts off and on, by the provider. Each change answers the status that the account has then, and throws
 * {@link org.sipaccount.domain.accounts.AccountNotFound} for what is no account within the scope.
 */
public interface ManagingStatus {

    /** Of each of the accounts. */
    Map<SipAddress, AccountStatus> find(Collection<Account> accounts);

    /**
     * Leaves the account readable, and nothing of it changeable by its subscriber.
     *
     * @throws org.sipaccount.domain.status.DeletionPendingAlready when it is about to be deleted
     */
    AccountStatus block(AdministeredDomains scope, SipAddress account, Reason reason);

    /** @throws org.sipaccount.domain.status.DeletionPendingAlready when it is about to be deleted */
    AccountStatus unblock(AdministeredDomains scope, SipAddress account, Reason reason);

    /**
     * Blocks the account, and has it deleted with all that belongs to it, its ledger too, after a time of grace.
     *
     * @param grace counts from now; an earlier deletion that is pending keeps its own
     */
    AccountStatus delete(AdministeredDomains scope, SipAddress account, Reason reason, Duration grace);

    /**
     * Makes the account again what it was before its deletion was decided: active, or blocked.
     *
     * @throws org.sipaccount.domain.status.NoDeletionPending when nothing is pending
     */
    AccountStatus restore(AdministeredDomains scope, SipAddress account, Reason reason);
}
