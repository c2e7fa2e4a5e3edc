package org.sipaccount.domain.aliases;

/** The name is no user part of a SIP address. */
public final class InvalidAlias extends AliasRefusal {

    private static final long serialVersionUID = 1L;

    public InvalidAlias() {
        super("an alias has 1 to 64 letters, digits or -_.!~*'()");
    }
}
