package org.sipaccount.bootstrap.planted.domain;

import io.quarkus.runtime.Quarkus;

public final class ValueThatKnowsQuarkus {

    Class<?> outside() {
        return Quarkus.class;
    }
}
