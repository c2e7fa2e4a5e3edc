package org.sipaccount.domain.rules;

/** The rule would be over already. */
public final class EndsInThePast extends RulesRefusal {

    private static final long serialVersionUID = 1L;

    public EndsInThePast() {
        super("a rule for a while ends in the future");
    }
}
