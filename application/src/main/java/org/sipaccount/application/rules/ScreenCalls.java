package org.sipaccount.application.rules;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;

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
        AcceptRules stored = rules.acceptRules(account.address());
        return new AcceptRules(stored.permanent(), stored.temporaryAt(clock.instant()));
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

    @Override
    public void savePermanent(Account account, List<WeeklyRule> before, List<WeeklyRule> after) {
        account.requireChangeable();
        AcceptRules changed = new AcceptRules(after, Optional.empty());
        rules.savePermanent(account.address(), before, changed.permanent());
    }

    @Override
    public void startDoNotDisturb(Account account, Optional<Duration> duration) {
        account.requireChangeable();
        rules.saveTemporary(account.address(), Optional.of(TemporaryRule.doNotDisturb(clock.instant(), duration)));
    }

    @Override
    public void endDoNotDisturb(Account account) {
        account.requireChangeable();
        rules.saveTemporary(account.address(), Optional.empty());
    }
}
