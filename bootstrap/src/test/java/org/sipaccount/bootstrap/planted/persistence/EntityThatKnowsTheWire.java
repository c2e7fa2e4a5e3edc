package org.sipaccount.bootstrap.planted.persistence;

import org.sipaccount.bootstrap.planted.legacy.ActionThatKnowsGraphQl;

public final class EntityThatKnowsTheWire {

    Class<?> outside() {
        return ActionThatKnowsGraphQl.class;
    }
}
