package org.sipaccount.graphql.subscriptions;

import io.smallrye.graphql.api.ErrorCode;
import org.eclipse.microprofile.graphql.GraphQLException;

/** The caller, or all callers together, follow as many accounts as they may. */
@ErrorCode("TOO_MANY_SUBSCRIPTIONS")
public final class TooManySubscriptions extends GraphQLException {

    private static final long serialVersionUID = 1L;

    TooManySubscriptions() {
        super("there are too many subscriptions; end one, or try again later");
    }
}
