package org.sipaccount.application.administration;

import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;

/** All accounts, for whoever looks for some. */
public interface AccountDirectory {

    /** In the order of their domains, and within a domain of their user parts. */
    Page<Account, SipAddress> page(AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request);

    /** How many there are; {@code most} stands for as many or more. */
    int count(AdministeredDomains scope, AccountSearch search, int most);
}
