package org.sipaccount.application.status;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.status.AccountStatus;

/** What the provider decided about accounts. */
public interface AccountStatuses {

    /** Of each of the accounts, 100 at most. One that is blocked by its group alone is blocked without a decision. */
    Map<SipAddress, AccountStatus> find(Collection<Account> accounts);

    /** Stores what was decided; the membership of the group {@code blocked} is not touched. */
    void save(SipAddress account, AccountStatus status);

    /** Accounts whose deletion is due at that instant, those that are so for the longest time first. */
    List<SipAddress> due(Instant now, int limit);
}
