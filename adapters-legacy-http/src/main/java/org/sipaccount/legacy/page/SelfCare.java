package org.sipaccount.legacy.page;

import org.sipaccount.domain.accounts.Account;

/** What a person sees and changes of the account. */
public interface SelfCare {

    /** Never throws: failures are pages, too. */
    PageAnswer answer(Account account, PageRequest request);
}
