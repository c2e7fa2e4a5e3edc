package org.sipaccount.application.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;

/** The contacts of accounts. */
public interface PhoneBook {

    /** The groups that have at least one contact, by name. */
    List<ContactGroup> groups(SipAddress account, int limit);

    /** The same of each of these accounts, in one statement. */
    Map<SipAddress, List<ContactGroup>> groups(Collection<SipAddress> accounts, int limit);

    /** The first contacts by name, and by address where the names are equal; those without a name come first. */
    List<Contact> first(SipAddress account, int limit);

    /**
     * How many contacts there are; nobody else adds or removes one until the transaction ends.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others hold the phone book for too long
     */
    int countForUpdate(SipAddress account);

    /** Whether there is a contact that equals this one. */
    boolean holds(SipAddress account, Contact contact);

    /** @throws org.sipaccount.domain.accounts.ConcurrentChange when others hold the phone book for too long */
    void add(SipAddress account, Contact contact);

    /**
     * Removes each contact that equals this one.
     *
     * @return whether there was one
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others hold the phone book for too long
     */
    boolean remove(SipAddress account, Contact contact);
}
