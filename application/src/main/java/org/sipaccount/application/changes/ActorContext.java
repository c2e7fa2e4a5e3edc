package org.sipaccount.application.changes;

import jakarta.enterprise.context.RequestScoped;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Actor;

/** Who acts in this request. A driving adapter says so before it calls a use case; without, nothing can be changed. */
@RequestScoped
public class ActorContext {

    private @Nullable Actor actor;
    private OptionalInt reverts = OptionalInt.empty();

    public void as(Actor who) {
        actor = who;
    }

    /** What is changed from now on takes back the change of that number. */
    void reverting(int number) {
        reverts = OptionalInt.of(number);
    }

    void nothingReverted() {
        reverts = OptionalInt.empty();
    }

    OptionalInt reverts() {
        return reverts;
    }

    public Actor actor() {
        if (actor == null) {
            throw new IllegalStateException("a driving adapter did not say who acts");
        }
        return actor;
    }
}
