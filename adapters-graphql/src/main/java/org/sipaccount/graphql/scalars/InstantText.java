package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.InvalidValue;

@CustomScalar("Instant")
@Description("An instant in UTC, ISO 8601: 2025-03-14T12:00:00Z. An offset like +01:00 is accepted.")
public final class InstantText extends Text implements CustomStringScalar {

    public InstantText(String text) {
        super(text);
    }

    public static InstantText of(Instant value) {
        return new InstantText(value.toString());
    }

    /** @throws InvalidValue when the text has not the form */
    public Instant toDomain() {
        try {
            return OffsetDateTime.parse(toString()).toInstant();
        } catch (DateTimeException notOne) {
            throw new InvalidValue("an instant has the form 2025-03-14T12:00:00Z");
        }
    }
}
