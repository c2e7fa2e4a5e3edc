package org.sipaccount.application.rules;

import org.sipaccount.application.UseCase;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.StoredContact;

@UseCase
class ReadContacts implements ReadingContacts {

    private final ContactPages pages;

    ReadContacts(ContactPages pages) {
        this.pages = pages;
    }

    @Override
    public Page<StoredContact, ContactPosition> contacts(Account account, PageRequest<ContactPosition> request) {
        return pages.page(account.address(), request);
    }

    @Override
    public int count(Account account) {
        return pages.count(account.address(), Page.COUNTED);
    }
}
