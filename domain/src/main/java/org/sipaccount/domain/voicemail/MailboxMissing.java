package org.sipaccount.domain.voicemail;

import org.sipaccount.domain.Refusal;

/** The account has no mailbox; the provider sets them up. */
public final class MailboxMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public MailboxMissing() {
        super("the account has no mailbox");
    }
}
