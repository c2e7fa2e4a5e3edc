package org.sipaccount.application.rules;

import java.util.List;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;

/** Who may ring the account, and when. */
public interface ScreeningCalls {

    /** How many contact groups are offered to choose from. */
    int GROUPS_OFFERED = 100;

    /** How many contacts are listed. */
    int CONTACTS_LISTED = 100;

    /** The permanent rules, and the temporary one if it holds now. */
    AcceptRules acceptRules(Account account);

    /** The contact groups that a rule can name: those with at least one contact, by name. */
    List<ContactGroup> contactGroups(Account account);

    /** The first {@value #CONTACTS_LISTED} contacts of the phone book, by name. */
    List<Contact> contacts(Account account);

    List<RejectRule> rejectRules(Account account);
}
