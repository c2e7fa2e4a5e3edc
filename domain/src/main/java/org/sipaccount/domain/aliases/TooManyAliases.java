package org.sipaccount.domain.aliases;

/** The account has {@link Alias#MOST} aliases. */
public final class TooManyAliases extends AliasRefusal {

    private static final long serialVersionUID = 1L;

    public TooManyAliases() {
        super("the account has as many aliases as it can have");
    }
}
