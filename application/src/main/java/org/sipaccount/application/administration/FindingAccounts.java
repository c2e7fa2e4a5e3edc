package org.sipaccount.application.administration;

import java.util.Optional;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;

/** Looking for accounts. Those outside the scope are never found. */
public interface FindingAccounts {

    Optional<Account> find(AdministeredDomains scope, SipAddress address);

    /** In the order of their domains, and within a domain of their user parts. */
    Page<Account, SipAddress> page(AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request);

    /** How many there are, counted up to {@link Page#COUNTED}. */
    int count(AdministeredDomains scope, AccountSearch search);
}
