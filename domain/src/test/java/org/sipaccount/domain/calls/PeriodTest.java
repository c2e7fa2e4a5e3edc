package org.sipaccount.domain.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final long FIRST = Instant.parse("2015-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2040-01-01T00:00:00Z").getEpochSecond();

    @ParameterizedTest
    @CsvSource({
        "2025-03, Europe/Amsterdam, 2025-02-28T23:00:00Z, 2025-03-31T22:00:00Z",
        "2025-10, Europe/Amsterdam, 2025-09-30T22:00:00Z, 2025-10-31T23:00:00Z",
        "2024-02, UTC, 2024-02-01T00:00:00Z, 2024-03-01T00:00:00Z",
        "2025-12, Pacific/Kiritimati, 2025-11-30T10:00:00Z, 2025-12-31T10:00:00Z",
        "2025-01, Pacific/Pago_Pago, 2025-01-01T11:00:00Z, 2025-02-01T11:00:00Z",
        "2025-06, Asia/Kathmandu, 2025-05-31T18:15:00Z, 2025-06-30T18:15:00Z"
    })
    void isAMonthOfTheZonesWallTime(YearMonth month, ZoneId zone, Instant from, Instant until) {
        assertThat(Period.of(month, zone)).isEqualTo(new Period(from, until));
    }

    @Property
    void everyInstantIsInTheMonthThatItsWallTimeSays(@ForAll("zones") ZoneId zone, @ForAll("instants") Instant at) {
        Period month = Period.of(YearMonth.from(at.atZone(zone)), zone);

        assertThat(at).isAfterOrEqualTo(month.from()).isBefore(month.until());
    }

    @Property
    void monthsFollowOneAnotherWithoutGap(@ForAll("zones") ZoneId zone, @ForAll("instants") Instant at) {
        YearMonth month = YearMonth.from(at.atZone(zone));

        assertThat(Period.of(month, zone).until())
                .isEqualTo(Period.of(month.plusMonths(1), zone).from());
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
    }
}
