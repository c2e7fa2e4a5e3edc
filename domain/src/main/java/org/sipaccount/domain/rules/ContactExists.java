package org.sipaccount.domain.rules;

/** Another entry of the phone book is exactly like this one. */
public final class ContactExists extends RulesRefusal {

    private static final long serialVersionUID = 1L;

    public ContactExists() {
        super("the phone book has such a contact already");
    }
}
