package org.sipaccount.application.changes;

import java.util.Optional;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.domain.changes.Setting;

/** What was changed, by whom and through which face: the newest changes first. Totals stop at {@link Page#COUNTED}. */
public interface ReadingChanges {

    /** Of one account; those of an account that had its address before are not among them. */
    Page<ChangeEntry, Integer> ofAccount(Account account, Optional<Setting> setting, PageRequest<Integer> request);

    int countOfAccount(Account account, Optional<Setting> setting);

    /** Of all accounts in the domains that somebody administers, also of accounts that are gone. */
    Page<ChangeEntry, ChangePosition> ofDomains(
            AdministeredDomains domains, ChangeFilter filter, PageRequest<ChangePosition> request);

    int countOfDomains(AdministeredDomains domains, ChangeFilter filter);
}
