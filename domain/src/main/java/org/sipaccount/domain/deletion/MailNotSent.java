package org.sipaccount.domain.deletion;

/** The letter with the link could not be handed over; nothing of the request is kept. */
public final class MailNotSent extends DeletionRefusal {

    private static final long serialVersionUID = 1L;

    public MailNotSent() {
        super("the mail with the link could not be sent");
    }
}
