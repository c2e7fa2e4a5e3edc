package org.sipaccount.application.rules;

import java.time.InstantSource;
import java.util.List;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;

@UseCase
class ScreenCalls implements ScreeningCalls {

    private final ScreeningRules rules;
    private final PhoneBook phoneBook;
    private final InstantSource clock;

    ScreenCalls(ScreeningRules rules, PhoneBook phoneBook, InstantSource clock) {
        this.rules = rules;
        this.phoneBook = phoneBook;
        this.clock = clock;
    }

    @Override
    public AcceptRules acceptRules(Account account) {
        return rules.acceptRules(account.address()).at(clock.instant());
    }

    @Override
    public List<ContactGroup> contactGroups(Account account) {
        return phoneBook.groups(account.address(), GROUPS_OFFERED);
    }

    @Override
    public List<Contact> contacts(Account account) {
        return phoneBook.first(account.address(), CONTACTS_LISTED);
    }

    @Override
    public List<RejectRule> rejectRules(Account account) {
        return rules.rejectRules(account.address());
    }
}
