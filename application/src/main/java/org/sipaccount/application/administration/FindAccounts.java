package org.sipaccount.application.administration;

import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;

@UseCase
class FindAccounts implements FindingAccounts {

    private final AdministeredAccounts accounts;
    private final AccountDirectory directory;

    FindAccounts(AdministeredAccounts accounts, AccountDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    @Override
    public Optional<Account> find(AdministeredDomains scope, SipAddress address) {
        return accounts.find(scope, address);
    }

    @Override
    public Page<Account, SipAddress> page(
            AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request) {
        return directory.page(scope, search, request);
    }

    @Override
    public int count(AdministeredDomains scope, AccountSearch search) {
        return directory.count(scope, search, Page.COUNTED);
    }
}
