package org.sipaccount.graphql.audit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Actor;

@Type("Actor")
@Description("Who made a change.")
public record ActorView(
        @NonNull
        @Description("The address of a subscriber, the login name of staff, or the name of what acted by itself.")
        String name,

        @NonNull @Description("In which capacity.") ActorKind kind,
        @NonNull @Description("By which way.") FaceView face,

        @Description("The IP address that the request came from; null where there was none.") @Nullable
        String source) {

    static ActorView of(Actor actor) {
        return new ActorView(
                actor.name(),
                ActorKind.of(actor.kind()),
                FaceView.of(actor.face()),
                actor.source().isEmpty() ? null : actor.source());
    }
}
