package org.sipaccount.bootstrap.planted.legacy;

import org.sipaccount.graphql.accounts.ViewerApi;

public final class ActionThatKnowsGraphQl {

    Class<?> outside() {
        return ViewerApi.class;
    }
}
