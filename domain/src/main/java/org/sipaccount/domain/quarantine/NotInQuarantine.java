package org.sipaccount.domain.quarantine;

import org.sipaccount.domain.Refusal;

/** The address is not in quarantine, or not any more. */
public final class NotInQuarantine extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotInQuarantine() {
        super("the address is not in quarantine");
    }
}
