package org.sipaccount.graphql.calls;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.calls.Direction;

@Enum("CallDirection")
@Description("On which side of a call the account was: it called (PLACED), or was called (RECEIVED).")
public enum CallDirection {
    PLACED,
    RECEIVED;

    static CallDirection of(Direction direction) {
        return switch (direction) {
            case PLACED -> PLACED;
            case RECEIVED -> RECEIVED;
        };
    }

    Direction toDomain() {
        return switch (this) {
            case PLACED -> Direction.PLACED;
            case RECEIVED -> Direction.RECEIVED;
        };
    }
}
