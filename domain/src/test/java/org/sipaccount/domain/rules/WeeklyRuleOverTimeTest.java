package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Rules over time, in every zone that Java knows, against the minutes of a week counted one by one. */
class WeeklyRuleOverTimeTest {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final int END_OF_DAY = DAY - 1;
    private static final long FIRST = Instant.parse("2015-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();

    @Property
    void aRuleIsActiveInTheMinutesOfTheWeekThatItNames(
            @ForAll @IntRange(min = 1, max = 127) int days,
            @ForAll @IntRange(max = END_OF_DAY) int start,
            @ForAll @IntRange(max = END_OF_DAY) int stop,
            @ForAll @IntRange(max = WEEK - 1) int minute) {
        Assume.that(start != stop);
        LocalDateTime monday = LocalDateTime.parse("2025-03-10T00:00");

        assertThat(rule(days, start, stop).isActive(monday.plusMinutes(minute)))
                .isEqualTo(minutes(days, start, stop).contains(minute));
    }

    @Property
    void rulesSpeakInTheWallTimeOfTheAccountsZone(
            @ForAll("zones") ZoneId zone,
            @ForAll("instants") Instant now,
            @ForAll @IntRange(min = 1, max = 127) int days,
            @ForAll @IntRange(max = END_OF_DAY) int start,
            @ForAll @IntRange(max = END_OF_DAY) int stop) {
        Assume.that(start != stop);
        ZonedDateTime wall = now.atZone(zone);
        int minute = (wall.getDayOfWeek().getValue() - 1) * DAY + wall.getHour() * 60 + wall.getMinute();
        AcceptRules rules = new AcceptRules(List.of(rule(days, start, stop)), Optional.empty());

        assertThat(rules.accept(Set.of(), now, zone))
                .isEqualTo(minutes(days, start, stop).contains(minute));
    }

    @Property
    void aRuleForTheWholeDayNeverLeavesAGapWhateverTheClocksDo(
            @ForAll("zones") ZoneId zone, @ForAll("instants") Instant now) {
        AcceptRules rules = new AcceptRules(List.of(rule(127, 0, END_OF_DAY)), Optional.empty());

        assertThat(rules.accept(Set.of(), now, zone)).isTrue();
    }

    @Property
    void aRuleOverMidnightAndTheRestOfItsDayShareOutTheWeek(
            @ForAll("zones") ZoneId zone,
            @ForAll("instants") Instant now,
            @ForAll @IntRange(min = 1, max = END_OF_DAY - 1) int stop,
            @ForAll @LongRange(min = 1, max = 600) long pause) {
        int start = (int) Math.min(stop + pause, END_OF_DAY);
        LocalDateTime wall = LocalDateTime.ofInstant(now, zone);
        boolean night = rule(127, start, stop).isActive(wall);
        boolean day = rule(127, stop, start).isActive(wall);

        // 23:59 as a stop takes in the last minute, in which the night has begun.
        assertThat(night).isEqualTo(!day || wall.toLocalTime().isAfter(LocalTime.of(23, 58, 59, 999_999_999)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
    }

    /** Half of them within two hours of a change of the clocks in some zone, which fall on full quarters of an hour. */
    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> any = Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
        Arbitrary<Instant> nearAChange = Arbitraries.of("Europe/Amsterdam", "America/St_Johns", "Australia/Lord_Howe")
                .flatMap(id -> any.map(
                        at -> ZoneId.of(id).getRules().nextTransition(at).getInstant()))
                .flatMap(change -> Arbitraries.longs()
                        .between(-7200, 7200)
                        .map(seconds -> change.plus(Duration.ofSeconds(seconds))));
        return Arbitraries.oneOf(any, nearAChange);
    }

    private static WeeklyRule rule(int days, int start, int stop) {
        return new WeeklyRule(new DayMask(days), time(start), time(stop), Callers.EVERYBODY);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    /** The minutes of the week, counted from Monday, in which a rule of these days and minutes is active. */
    private static Set<Integer> minutes(int days, int start, int stop) {
        int length = start < stop ? (stop == END_OF_DAY ? DAY : stop) - start : DAY - start + stop;
        Set<Integer> minutes = new TreeSet<>();
        for (int day = 0; day < 7; day++) {
            for (int i = 0; i < length && (days >> day & 1) == 1; i++) {
                minutes.add((day * DAY + start + i) % WEEK);
            }
        }
        return minutes;
    }
}
