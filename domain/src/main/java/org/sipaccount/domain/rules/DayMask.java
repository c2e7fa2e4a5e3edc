package org.sipaccount.domain.rules;

import java.time.DayOfWeek;
import org.sipaccount.domain.InvalidValue;

/** Days of the week as a sum of bits: Monday 1, Tuesday 2, Wednesday 4 … Sunday 64. At least one day, 127 is every day. */
public record DayMask(int bits) implements Comparable<DayMask> {

    public static final DayMask EVERY_DAY = new DayMask(127);
    public static final DayMask WEEKDAYS = new DayMask(31);
    public static final DayMask WEEKEND = new DayMask(96);

    public DayMask {
        if (bits < 1 || bits > 127) {
            throw new InvalidValue("a day mask has 1 to 127");
        }
    }

    public boolean contains(DayOfWeek day) {
        return (bits & 1 << (day.getValue() - 1)) != 0;
    }

    /** How many days it names. */
    public int days() {
        return Integer.bitCount(bits);
    }

    @Override
    public int compareTo(DayMask other) {
        return Integer.compare(bits, other.bits);
    }
}
