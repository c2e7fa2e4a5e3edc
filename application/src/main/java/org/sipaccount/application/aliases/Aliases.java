package org.sipaccount.application.aliases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;

/** Further addresses of accounts. */
public interface Aliases {

    /** The first aliases of the account, by user and then domain in byte order. */
    List<Alias> first(SipAddress account, int limit);

    /**
     * The same of each account.
     *
     * @param accounts {@link PageRequest#MOST} at most
     * @param limit for each account
     */
    Map<SipAddress, List<Alias>> first(Collection<SipAddress> accounts, int limit);

    /** How many aliases the account has; nobody else adds one to it until the transaction ends. */
    int countForUpdate(SipAddress account);

    /**
     * One that the account gave up itself it can take again at any time.
     *
     * @throws org.sipaccount.domain.aliases.AliasTaken when the address is an account or an alias, of whomever, or in
     *     quarantine
     */
    void add(SipAddress account, Alias alias);

    /** Answers whether the account had the alias, which goes into quarantine. */
    boolean remove(SipAddress account, Alias alias);
}
