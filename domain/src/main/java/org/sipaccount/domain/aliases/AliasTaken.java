package org.sipaccount.domain.aliases;

/** The address is an account or an alias already. */
public final class AliasTaken extends AliasRefusal {

    private static final long serialVersionUID = 1L;

    public AliasTaken() {
        super("the alias is already taken");
    }
}
