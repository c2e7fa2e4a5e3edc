package org.sipaccount.domain.enrollment;

import org.sipaccount.domain.Refusal;

/** Another account or alias has the address already; nothing was stored. */
public final class UsernameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public UsernameTaken() {
        super("the user name is taken");
    }
}
