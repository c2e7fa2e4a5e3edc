package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;

class WeeklyRowTest {

    private static final WeeklyRule SUNDAY = rule(new DayMask(64));
    private static final WeeklyRule OFFICE = rule(DayMask.WEEKDAYS);

    @Test
    void offersTheUsualDaysWhereThereIsNoRule() {
        assertThat(WeeklyRow.of(List.of()))
                .extracting(WeeklyRow::days)
                .containsExactly(DayMask.EVERY_DAY, DayMask.WEEKDAYS, DayMask.WEEKEND);
    }

    @Test
    void showsEachRuleInItsOrderAndNoneTwice() {
        List<WeeklyRow> rows = WeeklyRow.of(List.of(SUNDAY, OFFICE, SUNDAY));

        assertThat(rows)
                .extracting(WeeklyRow::key)
                .containsExactly("rule_64_1", "rule_31_1", "rule_64_2", "rule_127_1", "rule_96_1");
        assertThat(rows)
                .extracting(WeeklyRow::rule)
                .startsWith(Optional.of(SUNDAY), Optional.of(OFFICE), Optional.of(SUNDAY))
                .endsWith(Optional.empty(), Optional.empty());
    }

    private static WeeklyRule rule(DayMask days) {
        return new WeeklyRule(days, LocalTime.of(9, 0), LocalTime.of(17, 0), Callers.NOBODY);
    }
}
