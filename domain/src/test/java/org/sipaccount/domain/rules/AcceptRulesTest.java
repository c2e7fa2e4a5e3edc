package org.sipaccount.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.InvalidValue;

class AcceptRulesTest {

    /** A Friday. */
    private static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");

    private static final DayMask FRIDAY = new DayMask(16);
    private static final ContactGroup VIP = new ContactGroup("vip");
    private static final ContactGroup FAMILY = new ContactGroup("family");
    private static final Callers VIPS = Callers.named(List.of("vip"));
    private static final WeeklyRule NOBODY_AT_NIGHT =
            new WeeklyRule(DayMask.EVERY_DAY, LocalTime.of(22, 0), LocalTime.of(6, 0), Callers.NOBODY);

    @Test
    void letEverybodyThroughWhereThereAreNone() {
        assertThat(accepts(AcceptRules.NONE)).isTrue();
    }

    @Test
    void letEverybodyThroughOutsideTheHoursOfBeingLeftInPeace() {
        assertThat(accepts(permanent(NOBODY_AT_NIGHT))).isTrue();
    }

    @Test
    void letNobodyThroughOutsideTheHoursInWhichSomebodyIsAccepted() {
        WeeklyRule vipsInTheMorning = new WeeklyRule(DayMask.EVERY_DAY, LocalTime.of(8, 0), LocalTime.of(9, 0), VIPS);

        assertThat(accepts(permanent(vipsInTheMorning), VIP)).isFalse();
        assertThat(accepts(permanent(NOBODY_AT_NIGHT, vipsInTheMorning), VIP)).isFalse();
    }

    @Test
    void preferTheActiveRuleForTheFewestDays() {
        AcceptRules rules = permanent(allDay(DayMask.EVERY_DAY, Callers.EVERYBODY), allDay(FRIDAY, VIPS));

        assertThat(accepts(rules)).isFalse();
        assertThat(accepts(rules, VIP)).isTrue();
    }

    @Test
    void passOverARuleForFewerDaysThatIsNotActive() {
        AcceptRules rules =
                permanent(allDay(DayMask.WEEKDAYS, Callers.EVERYBODY), allDay(DayMask.WEEKEND, Callers.NOBODY));

        assertThat(accepts(rules)).isTrue();
    }

    @Test
    void letTheCallersOfAnyOfSeveralEqualRulesThrough() {
        AcceptRules rules = permanent(allDay(FRIDAY, VIPS), allDay(FRIDAY, Callers.named(List.of("family"))));

        assertThat(accepts(rules, VIP)).isTrue();
        assertThat(accepts(rules, FAMILY)).isTrue();
        assertThat(accepts(rules)).isFalse();
    }

    @Test
    void leaveTheDecisionToATemporaryRuleThatHolds() {
        TemporaryRule doNotDisturb = TemporaryRule.from(NOON, Callers.NOBODY, ValidityPeriod.OPEN_END);
        AcceptRules rules = new AcceptRules(List.of(allDay(FRIDAY, Callers.EVERYBODY)), Optional.of(doNotDisturb));

        assertThat(accepts(rules, VIP)).isFalse();
    }

    @Test
    void returnToThePermanentRulesTheInstantATemporaryRuleEnds() {
        TemporaryRule ended = new TemporaryRule(Callers.NOBODY, Optional.of(NOON));
        AcceptRules rules = new AcceptRules(List.of(), Optional.of(ended));

        assertThat(accepts(rules)).isTrue();
        assertThat(rules.temporaryAt(NOON)).isEmpty();
        assertThat(rules.accept(Set.of(), NOON.minusNanos(1), ZoneOffset.UTC)).isFalse();
    }

    @Test
    void areReadInTheZoneOfTheAccount() {
        AcceptRules rules = permanent(allDay(FRIDAY, Callers.EVERYBODY));

        assertThat(rules.accept(Set.of(), NOON, ZoneId.of("Pacific/Kiritimati")))
                .isFalse();
        assertThat(rules.accept(Set.of(), NOON, ZoneId.of("Pacific/Honolulu"))).isTrue();
    }

    @Test
    void areUpTo200() {
        WeeklyRule rule = NOBODY_AT_NIGHT;

        assertThat(new AcceptRules(Collections.nCopies(200, rule), Optional.empty()).permanent())
                .hasSize(200);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new AcceptRules(Collections.nCopies(201, rule), Optional.empty()));
    }

    private static boolean accepts(AcceptRules rules, ContactGroup... callersGroups) {
        return rules.accept(Set.of(callersGroups), NOON, ZoneOffset.UTC);
    }

    private static AcceptRules permanent(WeeklyRule... rules) {
        return new AcceptRules(List.of(rules), Optional.empty());
    }

    private static WeeklyRule allDay(DayMask days, Callers callers) {
        return new WeeklyRule(days, LocalTime.MIDNIGHT, LocalTime.of(23, 59), callers);
    }
}
