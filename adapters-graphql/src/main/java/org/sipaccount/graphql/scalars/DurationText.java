package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.Duration;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.InvalidValue;

@CustomScalar("Duration")
@Description("A length of time, ISO 8601: PT35S, PT1H30M, P2D.")
public final class DurationText extends Text implements CustomStringScalar {

    public DurationText(String text) {
        super(text);
    }

    public static DurationText of(Duration value) {
        return new DurationText(value.toString());
    }

    /** @throws InvalidValue when the text has not the form */
    public Duration toDomain() {
        try {
            return Duration.parse(toString());
        } catch (DateTimeException notOne) {
            throw new InvalidValue("a duration has the form PT1H30M");
        }
    }
}
