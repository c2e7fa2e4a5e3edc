package org.sipaccount.domain.rules;

import org.sipaccount.domain.Refusal;

/** Why rules or contacts are not what was asked for. */
public abstract sealed class RulesRefusal extends Refusal permits ContactExists, EndsInThePast, UnknownContact {

    private static final long serialVersionUID = 1L;

    protected RulesRefusal(String message) {
        super(message);
    }
}
