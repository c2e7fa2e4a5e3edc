package org.sipaccount.application.rules;

import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.StoredContact;

/** Phone books of accounts, a page at a time. */
public interface ContactPages {

    /**
     * By name, by address where the names are equal; those without a name come first. Names that differ in case and
     * accents only are equal here.
     */
    Page<StoredContact, ContactPosition> page(SipAddress account, PageRequest<ContactPosition> request);

    /** How many contacts there are; {@code most} stands for as many or more. */
    int count(SipAddress account, int most);
}
