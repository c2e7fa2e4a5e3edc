package org.sipaccount.application.rules;

import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;

/** The contacts of accounts. */
public interface PhoneBook {

    /** The groups that have at least one contact, by name. */
    List<ContactGroup> groups(SipAddress account, int limit);

    /** The first contacts by name, and by address where the names are equal; those without a name come first. */
    List<Contact> first(SipAddress account, int limit);
}
