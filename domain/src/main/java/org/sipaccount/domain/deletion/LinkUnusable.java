package org.sipaccount.domain.deletion;

/** The link is of no pending request: never made, expired, cancelled or used. Which of them is not told. */
public final class LinkUnusable extends DeletionRefusal {

    private static final long serialVersionUID = 1L;

    public LinkUnusable() {
        super("the link is not valid, or no longer");
    }
}
