package org.sipaccount.application.changes;

import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.domain.changes.Setting;

@UseCase
class ReadChanges implements ReadingChanges {

    private final ChangePages pages;

    ReadChanges(ChangePages pages) {
        this.pages = pages;
    }

    @Override
    public Page<ChangeEntry, Integer> ofAccount(
            Account account, Optional<Setting> setting, PageRequest<Integer> request) {
        return pages.ofAccount(account.address(), setting, request);
    }

    @Override
    public int countOfAccount(Account account, Optional<Setting> setting) {
        return pages.countOfAccount(account.address(), setting, Page.COUNTED);
    }

    @Override
    public Page<ChangeEntry, ChangePosition> ofDomains(
            AdministeredDomains domains, ChangeFilter filter, PageRequest<ChangePosition> request) {
        return pages.ofDomains(domains, filter, request);
    }

    @Override
    public int countOfDomains(AdministeredDomains domains, ChangeFilter filter) {
        return pages.countOfDomains(domains, filter, Page.COUNTED);
    }
}
