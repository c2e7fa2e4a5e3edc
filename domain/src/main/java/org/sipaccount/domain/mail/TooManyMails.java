package org.sipaccount.domain.mail;

import org.sipaccount.domain.Refusal;

/** More mails were asked for than are sent within an hour. */
public final class TooManyMails extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyMails() {
        super("too many mails were asked for, please try again in an hour");
    }
}
