package org.sipaccount.domain.deletion;

/** There is no mail address to send the link to. */
public final class EmailRequired extends DeletionRefusal {

    private static final long serialVersionUID = 1L;

    public EmailRequired() {
        super("the account has no mail address to send the link to");
    }
}
