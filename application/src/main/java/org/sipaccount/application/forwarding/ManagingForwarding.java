package org.sipaccount.application.forwarding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.domain.forwarding.LoopWarning;

/** Where calls go that the account does not answer itself, and after how long. */
public interface ManagingForwarding {

    Forwarding read(Account account);

    /** Of each of the accounts, which are 100 at most. */
    Map<SipAddress, Forwarding> read(Collection<SipAddress> accounts);

    /**
     * Changes the forwarding of some conditions.
     *
     * @return of the conditions that are changed: those under which calls may come back to the account, and those whose
     *     target is a user that a domain of ours does not have
     * @throws org.sipaccount.domain.forwarding.ForwardingLoop when all calls would; also when switching on what was stored
     *     switched off, where nothing is checked
     * @throws org.sipaccount.domain.forwarding.TargetMissing when a condition without target is switched on
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the same condition
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    List<ForwardingWarning> change(Account account, ForwardingChange change);

    /**
     * Makes a change that may give the account a further address, or another mobile number.
     *
     * @return the conditions under which calls may come back to the account now, and would not have before
     */
    List<LoopWarning> loopsClosedBy(Account account, Runnable change);

    /**
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the account
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    void changeNoAnswerTimeout(Account account, NoAnswerTimeout timeout);
}
