package org.sipaccount.graphql.rules;

import org.sipaccount.domain.rules.UnknownContact;

/** The id of a contact as the schema has it. */
final class ContactId {

    private ContactId() {}

    /** A text that is no id belongs to no contact. */
    static long read(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw new UnknownContact();
        }
    }
}
