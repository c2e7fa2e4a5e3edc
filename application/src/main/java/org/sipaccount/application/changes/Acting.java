package org.sipaccount.application.changes;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Actor;

/** Who acts in this request. A driving adapter says so before it calls a use case; without, nothing can be changed. */
@RequestScoped
public class Acting {

    private @Nullable Actor actor;

    public void as(Actor who) {
        actor = who;
    }

    public Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("a driving adapter did not say who acts");
        }
        return actor;
    }
}
