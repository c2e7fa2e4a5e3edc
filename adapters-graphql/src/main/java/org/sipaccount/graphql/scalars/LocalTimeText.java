package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.InvalidValue;

@CustomScalar("LocalTime")
@Description("A time of the day in the zone of the account, to the minute: 00:00 to 23:59.")
public final class LocalTimeText extends Text implements CustomStringScalar {

    public LocalTimeText(String text) {
        super(text);
    }

    public static LocalTimeText of(LocalTime value) {
        return new LocalTimeText(value.toString());
    }

    /** @throws InvalidValue when the text has not the form */
    public LocalTime toDomain() {
        try {
            return LocalTime.parse(toString());
        } catch (DateTimeException notOne) {
            throw new InvalidValue("a time of the day has the form 09:30");
        }
    }
}
