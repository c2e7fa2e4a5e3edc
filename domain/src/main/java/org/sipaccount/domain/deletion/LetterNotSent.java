package org.sipaccount.domain.deletion;

/** The letter with the link could not be handed over; nothing of the request is kept. */
public final class LetterNotSent extends DeletionRefusal {

    private static final long serialVersionUID = 1L;

    public LetterNotSent() {
        super("the mail with the link could not be sent");
    }
}
