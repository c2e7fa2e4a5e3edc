package org.sipaccount.application.changes;

import java.util.Optional;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.domain.changes.Setting;

/** The change log a page at a time, the newest changes first. */
public interface ChangePages {

    /** Changes of one account, which its own numbers order. */
    Page<ChangeEntry, Integer> ofAccount(SipAddress account, Optional<Setting> setting, PageRequest<Integer> request);

    /** How many there are; {@code most} stands for as many or more. */
    int countOfAccount(SipAddress account, Optional<Setting> setting, int most);

    /** Changes of all accounts in these domains, also of accounts that are gone. */
    Page<ChangeEntry, ChangePosition> ofDomains(
            AdministeredDomains domains, ChangeFilter filter, PageRequest<ChangePosition> request);

    /** How many there are; {@code most} stands for as many or more. */
    int countOfDomains(AdministeredDomains domains, ChangeFilter filter, int most);
}
