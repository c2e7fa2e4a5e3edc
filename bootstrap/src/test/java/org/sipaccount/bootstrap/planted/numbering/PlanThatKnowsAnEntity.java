package org.sipaccount.bootstrap.planted.numbering;

import org.sipaccount.bootstrap.planted.persistence.EntityThatKnowsTheWire;

public final class PlanThatKnowsAnEntity {

    Class<?> outside() {
        return EntityThatKnowsTheWire.class;
    }
}
