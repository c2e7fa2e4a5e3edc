package org.sipaccount.graphql.subscriptions;

import io.smallrye.graphql.api.ErrorCode;
import org.eclipse.microprofile.graphql.GraphQLException;

/** There is no such account, not any more, or it is not open to the caller. */
@ErrorCode("ACCOUNT_NOT_FOUND")
public final class AccountNotOpen extends GraphQLException {

    private static final long serialVersionUID = 1L;

    AccountNotOpen() {
        super("there is no such account");
    }
}
