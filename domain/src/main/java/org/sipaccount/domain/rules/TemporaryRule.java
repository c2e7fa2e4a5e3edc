package org.sipaccount.domain.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/**
 * A rule that lies over the permanent ones until it ends, and leaves them as they are: do not disturb is one that lets
 * nobody through.
 *
 * @param end the instant from which it no longer holds; empty for "until it is taken away"
 */
public record TemporaryRule(Callers callers, Optional<Instant> end) {

    /** The longest that do not disturb can be asked for with an end. */
    public static final Duration LONGEST = Duration.ofDays(365);

    private static final Duration LESS_THAN_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    private static final String UNTIL = " until ";
    private static final Pattern FORM = Pattern.compile("(?s)(.+?)(?:" + UNTIL + "([^ \"]+))?");

    /** A rule from now on. */
    public static TemporaryRule from(Instant now, Callers callers, ValidityPeriod validity) {
        return new TemporaryRule(callers, validity.endFrom(now));
    }

    /** Reads {@code nobody until 2025-03-14T12:00:00Z} and, without end, {@code groups: family}. */
    public static TemporaryRule of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValue("a temporary rule is callers, and perhaps an end");
        }
        return new TemporaryRule(
                Callers.of(form.group(1)), Optional.ofNullable(form.group(2)).map(TemporaryRule::instant));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw new InvalidValue("an end is an instant like 2025-03-14T12:00:00Z");
        }
    }

    /** That duration, or {@link #LONGEST} where it is longer. */
    public static Duration capped(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    }

    /** Whether it keeps anybody away. */
    public boolean disturbsNot() {
        return !(callers instanceof Callers.Everybody);
    }

    public boolean holdsAt(Instant now) {
        return end.map(now::isBefore).orElse(true);
    }

    /** Minutes until it ends, a begun one counted whole; 0 where it has no end. */
    public long minutesLeft(Instant now) {
        return end.map(until ->
                        Duration.between(now, until).plus(LESS_THAN_A_MINUTE).toMinutes())
                .orElse(0L);
    }

    @Override
    public String toString() {
        return callers + end.map(until -> UNTIL + until).orElse("");
    }
}
