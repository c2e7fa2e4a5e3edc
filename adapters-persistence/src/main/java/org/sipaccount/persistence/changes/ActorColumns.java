package org.sipaccount.persistence.changes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;

@Embeddable
record ActorColumns(
        String actorName,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Actor.Kind actorKind,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Face face,

        String source) {

    static ActorColumns of(Actor actor) {
        return new ActorColumns(actor.name(), actor.kind(), actor.face(), actor.source());
    }

    Actor toDomain() {
        return new Actor(actorName, actorKind, face, source);
    }
}
