package org.sipaccount.trials.speed;

import java.nio.file.Path;

/**
 * What is measured: the same question to the service and to the others.
 *
 * @param action of the legacy API, or the name of a GraphQL document
 * @param floor the path of the floor
 */
record Subject(String name, Kind kind, String action, String floor, double goal) {

    enum Kind {
        READ,
        CHANGE,
        GRAPHQL
    }

    boolean isGraphQl() {
        return kind == Kind.GRAPHQL;
    }

    Path body(Path scripts) {
        return scripts.resolve(action);
    }
}
