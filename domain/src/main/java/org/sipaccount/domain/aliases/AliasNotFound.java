package org.sipaccount.domain.aliases;

import org.sipaccount.domain.Refusal;

/** The account has no such alias. */
public final class AliasNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public AliasNotFound() {
        super("the account has no such alias");
    }
}
