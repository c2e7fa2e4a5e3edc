package org.sipaccount.persistence;

import io.quarkus.arc.Arc;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;

/** Somebody of the staff, in a request of its own. */
final class Staff {

    static final Actor ACTOR = new Actor("staff", Actor.Kind.ADMINISTRATOR, Face.GRAPHQL, "");

    private Staff() {}

    static Runnable act(Runnable work) {
        return () -> {
            var request = Arc.container().requestContext();
            request.activate();
            try {
                Arc.container().instance(ActorContext.class).get().as(ACTOR);
                work.run();
            } finally {
                request.terminate();
            }
        };
    }
}
