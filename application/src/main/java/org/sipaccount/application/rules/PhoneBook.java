package org.sipaccount.application.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.StoredContact;

/**
 * The contacts of accounts. What changes them throws {@link org.sipaccount.domain.accounts.ConcurrentChange} when others
 * hold the phone book for too long; of an account that is {@linkplain
 * org.sipaccount.application.changes.Changes#open open} nobody else adds or removes one.
 */
public interface PhoneBook {

    /** The groups that have at least one contact, by name. */
    List<ContactGroup> groups(SipAddress account, int limit);

    /** The same of each of these accounts, in one statement. */
    Map<SipAddress, List<ContactGroup>> groups(Collection<SipAddress> accounts, int limit);

    /** The first contacts by name, and by address where the names are equal; those without a name come first. */
    List<Contact> first(SipAddress account, int limit);

    int count(SipAddress account);

    /** The oldest entry that equals this contact. */
    Optional<StoredContact> find(SipAddress account, Contact contact);

    /** Empty also where the entry is one of another account. */
    Optional<StoredContact> find(SipAddress account, long id);

    StoredContact add(SipAddress account, Contact contact);

    /** Changes an entry that is there. */
    void change(SipAddress account, StoredContact after);

    /**
     * Removes each contact that equals this one.
     *
     * @return whether there was one
     */
    boolean remove(SipAddress account, Contact contact);

    /** Removes the entry, if it is one of the account. */
    void remove(SipAddress account, long id);
}
