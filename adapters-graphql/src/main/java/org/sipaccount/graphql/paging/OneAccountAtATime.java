package org.sipaccount.graphql.paging;

/** A request asks for the histories of several accounts. */
public final class OneAccountAtATime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OneAccountAtATime() {
        super("a request reads the histories of one account: send one for each", null, false, false);
    }
}
