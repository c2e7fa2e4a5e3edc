package org.sipaccount.domain.accounts;

import org.sipaccount.domain.Refusal;

/** There is no such account, or none that is open to whoever asks; which of them is not told. */
public final class AccountNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountNotFound() {
        super("there is no such account");
    }
}
