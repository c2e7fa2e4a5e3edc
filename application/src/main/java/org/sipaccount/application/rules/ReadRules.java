package org.sipaccount.application.rules;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;

@UseCase
class ReadRules implements ReadingRules {

    private final ScreeningRules rules;
    private final PhoneBook phoneBook;
    private final InstantSource clock;

    ReadRules(ScreeningRules rules, PhoneBook phoneBook, InstantSource clock) {
        this.rules = rules;
        this.phoneBook = phoneBook;
        this.clock = clock;
    }

    @Override
    public Map<SipAddress, AcceptRules> acceptRules(Collection<SipAddress> accounts) {
        Instant now = clock.instant();
        return rules.acceptRules(accounts).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> of.getValue().at(now)));
    }

    @Override
    public Map<SipAddress, List<RejectRule>> rejectRules(Collection<SipAddress> accounts) {
        return rules.rejectRules(accounts);
    }

    @Override
    public Map<SipAddress, List<ContactGroup>> contactGroups(Collection<SipAddress> accounts) {
        return phoneBook.groups(accounts, ScreeningCalls.GROUPS_OFFERED);
    }
}
