package org.sipaccount.domain.rules;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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

    public static DayMask on(Collection<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw new InvalidValue("a rule names at least one day");
        }
        return new DayMask(days.stream().mapToInt(DayMask::bit).reduce(0, (some, day) -> some | day));
    }

    /** Reads {@code Mon-Fri} and {@code Sat,Sun}. */
    public static DayMask of(String text) {
        return on(Arrays.stream(text.split(",", -1))
                .map(DayMask::range)
                .flatMap(List::stream)
                .toList());
    }

    private static List<DayOfWeek> range(String text) {
        String[] ends = text.split("-", 2);
        int first = day(ends[0]).ordinal();
        int last = day(ends[ends.length - 1]).ordinal();
        if (first > last) {
            throw new InvalidValue("days are named from Mon to Sun");
        }
        return Arrays.asList(DayOfWeek.values()).subList(first, last + 1);
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name(day).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("a day is one of Mon, Tue, Wed, Thu, Fri, Sat, Sun"));
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.ordinal();
    }

    public boolean contains(DayOfWeek day) {
        return (bits & bit(day)) != 0;
    }

    /** In the order of the week, which begins on Monday. */
    public List<DayOfWeek> daysOfWeek() {
        return Arrays.stream(DayOfWeek.values()).filter(this::contains).toList();
    }

    /** How many days it names. */
    public int days() {
        return Integer.bitCount(bits);
    }

    @Override
    public int compareTo(DayMask other) {
        return Integer.compare(bits, other.bits);
    }

    /** Three days on end, or more, are written as {@code Mon-Wed}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        List<DayOfWeek> left = daysOfWeek();
        while (!left.isEmpty()) {
            int run = run(left);
            DayOfWeek first = left.getFirst();
            parts.add(run < 3 ? name(first) : name(first) + "-" + name(left.get(run - 1)));
            left = left.subList(run < 3 ? 1 : run, left.size());
        }
        return String.join(",", parts);
    }

    /** How many of the days, from the first on, follow each other. */
    private static int run(List<DayOfWeek> days) {
        int run = 1;
        while (run < days.size() && days.get(run).ordinal() == days.getFirst().ordinal() + run) {
            run++;
        }
        return run;
    }
}
