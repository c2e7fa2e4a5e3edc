package org.sipaccount.application.rules;

import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.StoredContact;

/** The phone book of an account. */
public interface ReadingContacts {

    /** By name, by address where the names are equal; those without a name come first. */
    Page<StoredContact, ContactPosition> contacts(Account account, PageRequest<ContactPosition> request);

    /** How many contacts there are; {@link Page#COUNTED} stands for as many or more. */
    int count(Account account);
}
