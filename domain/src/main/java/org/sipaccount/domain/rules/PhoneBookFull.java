package org.sipaccount.domain.rules;

import org.sipaccount.domain.Refusal;

/** The account has {@link Contact#MOST} contacts. */
public final class PhoneBookFull extends Refusal {

    private static final long serialVersionUID = 1L;

    public PhoneBookFull() {
        super("the phone book has as many contacts as it can have");
    }
}
