package org.sipaccount.graphql.audit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.changes.Actor;

@Enum("ActorKind")
@Description(
        "In which capacity somebody acts: SUBSCRIBER, the holder of the account; ADMINISTRATOR, staff of the provider; SYSTEM, the service by itself.")
public enum ActorKind {
    SUBSCRIBER,
    ADMINISTRATOR,
    SYSTEM;

    static ActorKind of(Actor.Kind value) {
        return switch (value) {
            case SUBSCRIBER -> SUBSCRIBER;
            case ADMINISTRATOR -> ADMINISTRATOR;
            case SYSTEM -> SYSTEM;
        };
    }
}
