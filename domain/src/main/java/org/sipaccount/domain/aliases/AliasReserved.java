package org.sipaccount.domain.aliases;

/** The name is kept for the provider. */
public final class AliasReserved extends AliasRefusal {

    private static final long serialVersionUID = 1L;

    public AliasReserved() {
        super("the alias is reserved");
    }
}
