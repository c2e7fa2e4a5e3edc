package org.sipaccount.application.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;

/** Who may ring accounts, and when, of up to 100 accounts at once; the answer has each that was asked for. */
public interface ReadingRules {

    /** The permanent rules, and the temporary one if it holds now. */
    Map<SipAddress, AcceptRules> acceptRules(Collection<SipAddress> accounts);

    Map<SipAddress, List<RejectRule>> rejectRules(Collection<SipAddress> accounts);

    /** The contact groups that have at least one contact, by name; {@value ScreeningCalls#GROUPS_OFFERED} of each. */
    Map<SipAddress, List<ContactGroup>> contactGroups(Collection<SipAddress> accounts);
}
