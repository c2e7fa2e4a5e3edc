package org.sipaccount.bootstrap.planted.graphql;

import org.sipaccount.bootstrap.planted.persistence.EntityThatKnowsTheWire;

public final class ResolverThatKnowsAnEntity {

    Class<?> outside() {
        return EntityThatKnowsTheWire.class;
    }
}
