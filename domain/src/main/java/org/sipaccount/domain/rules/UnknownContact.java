package org.sipaccount.domain.rules;

/** The account has no contact of that id. */
public final class UnknownContact extends RulesRefusal {

    private static final long serialVersionUID = 1L;

    public UnknownContact() {
        super("there is no such contact");
    }
}
