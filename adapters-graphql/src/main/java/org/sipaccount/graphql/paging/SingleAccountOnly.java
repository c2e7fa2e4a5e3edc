package org.sipaccount.graphql.paging;

/** A request asks for the histories of several accounts. */
public final class SingleAccountOnly extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SingleAccountOnly() {
        super("a request reads the histories of one account: send one for each", null, false, false);
    }
}
