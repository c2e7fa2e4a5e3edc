package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.ZoneId;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.InvalidValue;

@CustomScalar("TimeZone")
@Description("The name of a time zone in the IANA database, like Europe/Amsterdam.")
public final class TimeZoneText extends Text implements CustomStringScalar {

    public TimeZoneText(String text) {
        super(text);
    }

    public static TimeZoneText of(ZoneId value) {
        return new TimeZoneText(value.getId());
    }

    /** @throws InvalidValue when the database has no such zone */
    public ZoneId toDomain() {
        if (!ZoneId.getAvailableZoneIds().contains(toString())) {
            throw new InvalidValue("a time zone is a name of the IANA database, like Europe/Amsterdam");
        }
        return ZoneId.of(toString());
    }
}
