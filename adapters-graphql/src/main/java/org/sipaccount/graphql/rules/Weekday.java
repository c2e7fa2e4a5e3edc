package org.sipaccount.graphql.rules;

import java.time.DayOfWeek;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("DayOfWeek")
@Description("A day of the week, which begins on Monday (ISO 8601).")
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    static Weekday of(DayOfWeek day) {
        return values()[day.ordinal()];
    }

    DayOfWeek toDomain() {
        return DayOfWeek.values()[ordinal()];
    }
}
