package org.sipaccount.domain.aliases;

import org.sipaccount.domain.Refusal;

/** Why an alias was not added. */
public abstract sealed class AliasRefusal extends Refusal
        permits AliasReserved, AliasTaken, InvalidAlias, TooManyAliases {

    private static final long serialVersionUID = 1L;

    protected AliasRefusal(String message) {
        super(message);
    }
}
