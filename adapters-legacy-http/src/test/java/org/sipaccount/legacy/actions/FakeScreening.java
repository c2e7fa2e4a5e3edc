package org.sipaccount.legacy.actions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;

final class FakeScreening implements ScreeningCalls {

    List<Contact> contacts = List.of();
    List<String> groups = List.of();
    List<String> rejected = List.of();
    AcceptRules rules = AcceptRules.NONE;

    static FakeScreening with(WeeklyRule... rules) {
        var screening = new FakeScreening();
        screening.rules = new AcceptRules(List.of(rules), Optional.empty());
        return screening;
    }

    @Override
    public AcceptRules acceptRules(Account account) {
        return rules;
    }

    @Override
    public List<ContactGroup> contactGroups(Account account) {
        return groups.stream().map(ContactGroup::new).toList();
    }

    @Override
    public List<Contact> contacts(Account account) {
        return contacts;
    }

    @Override
    public List<RejectRule> rejectRules(Account account) {
        return rejected.stream().map(RejectRule::of).toList();
    }

    @Override
    public void savePermanent(Account account, List<WeeklyRule> before, List<WeeklyRule> after) {
        rules = new AcceptRules(after, rules.temporary());
    }

    @Override
    public void startDoNotDisturb(Account account, Optional<Duration> duration) {
        temporary(Optional.of(TemporaryRule.doNotDisturb(Subscribers.NOW, duration)));
    }

    @Override
    public void endDoNotDisturb(Account account) {
        temporary(Optional.empty());
    }

    private void temporary(Optional<TemporaryRule> rule) {
        rules = new AcceptRules(rules.permanent(), rule);
    }
}
