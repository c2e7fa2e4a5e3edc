package org.sipaccount.domain.rules;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/**
 * Whom to let through at certain hours of certain days, in the account's wall time. A rule that stops before it starts
 * runs over midnight, and belongs to the day on which it starts. {@code start} is included, {@code stop} is not; 23:59
 * is the end of the day.
 *
 * @param start to the minute
 * @param stop to the minute, not equal to {@code start}
 */
public record WeeklyRule(DayMask days, LocalTime start, LocalTime stop, Callers callers) {

    private static final Pattern FORM = Pattern.compile("(?s)(\\S+) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d) (.+)");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    public WeeklyRule {
        if (start.equals(stop)) {
            throw new InvalidValue("a rule stops at another time than it starts");
        }
        if (start.getSecond() + start.getNano() + stop.getSecond() + stop.getNano() != 0) {
            throw new InvalidValue("a rule starts and stops at full minutes");
        }
    }

    /** Reads {@code Mon-Fri 09:00-17:00 everybody}: days, start and stop, callers. */
    public static WeeklyRule of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValue("a weekly rule is written like Mon-Fri 09:00-17:00 everybody");
        }
        return new WeeklyRule(
                DayMask.of(form.group(1)), time(form.group(2)), time(form.group(3)), Callers.of(form.group(4)));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException _) {
            throw new InvalidValue("a time is 00:00 to 23:59");
        }
    }

    /** Whether the rule speaks at this wall time of the account. */
    public boolean isActive(LocalDateTime wallTime) {
        LocalTime time = wallTime.toLocalTime();
        if (start.isBefore(stop)) {
            return days.contains(wallTime.getDayOfWeek()) && !time.isBefore(start) && isBeforeStop(time);
        }
        boolean evening = days.contains(wallTime.getDayOfWeek()) && !time.isBefore(start);
        boolean morning = days.contains(wallTime.minusDays(1).getDayOfWeek()) && time.isBefore(stop);
        return evening || morning;
    }

    private boolean isBeforeStop(LocalTime time) {
        return stop.equals(END_OF_DAY) || time.isBefore(stop);
    }

    @Override
    public String toString() {
        return days + " " + start + "-" + stop + " " + callers;
    }
}
