package org.sipaccount.domain.rules;

/**
 * A contact as the phone book keeps it.
 *
 * @param id of this entry, the same as long as it exists, whatever is changed of it; never used for another one
 */
public record StoredContact(long id, Contact contact) {}
