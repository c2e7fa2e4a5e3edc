package org.sipaccount.graphql.paging;

import io.smallrye.graphql.api.ErrorCode;
import org.eclipse.microprofile.graphql.GraphQLException;

/** A request asks for the histories of several accounts. */
@ErrorCode("ONE_ACCOUNT_AT_A_TIME")
public final class OneAccountAtATime extends GraphQLException {

    private static final long serialVersionUID = 1L;

    OneAccountAtATime() {
        super("a request reads the histories of one account: send one for each");
    }
}
