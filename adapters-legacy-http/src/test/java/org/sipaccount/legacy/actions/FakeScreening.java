package org.sipaccount.legacy.actions;

import java.util.List;
import java.util.Optional;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.domain.rules.WeeklyRule;

final class FakeScreening implements ScreeningCalls, ManagingRules {

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
    public void replaceAcceptRules(Account account, List<WeeklyRule> before, List<WeeklyRule> after) {
        replaceAcceptRules(account, after);
    }

    @Override
    public void replaceAcceptRules(Account account, List<WeeklyRule> after) {
        rules = new AcceptRules(after, rules.temporary());
    }

    @Override
    public void replaceRejectRules(Account account, List<RejectRule> after) {
        rejected = after.stream().map(RejectRule::toString).toList();
    }

    @Override
    public void startDoNotDisturb(Account account, Callers callers, ValidityPeriod validity) {
        temporary(Optional.of(TemporaryRule.from(Subscribers.NOW, callers, validity)));
    }

    @Override
    public void endDoNotDisturb(Account account) {
        temporary(Optional.empty());
    }

    private void temporary(Optional<TemporaryRule> rule) {
        rules = new AcceptRules(rules.permanent(), rule);
    }
}
