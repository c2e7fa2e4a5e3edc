package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.legacy.wire.RequestParameters;

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

    @Test
    void bringsBackTheRowsOfAFormWhoseRuleIsGone() {
        RequestParameters form =
                RequestParameters.of("rows=rule_64_1+rule_31_1+rule_64_2+rule_128_1+rule_0_1+x+rule_64_2", "");

        assertThat(WeeklyRow.of(List.of(SUNDAY), form))
                .extracting(WeeklyRow::key)
                .containsExactly("rule_64_1", "rule_127_1", "rule_31_1", "rule_96_1", "rule_64_2");
    }

    @Test
    void isTheSameInWhateverOrderItsGroupsAreTicked() {
        Callers groups = new Callers.Groups(List.of(new ContactGroup("vip"), new ContactGroup("family")));
        FieldGroup row = WeeklyRow.of(
                        List.of(new WeeklyRule(new DayMask(64), LocalTime.of(9, 0), LocalTime.of(17, 0), groups)))
                .getFirst()
                .fields();
        String times = "rule_64_1_start=09:00&rule_64_1_stop=17:00&rule_64_1_callers=groups";
        String both = "&rule_64_1_group_0=family&rule_64_1_group_7=vip";
        String tag = "&shown_rule_64_1=" + row.tag();

        assertThat(row.edit(RequestParameters.of(times + both + tag, ""))).isEqualTo(FieldGroup.Edit.NONE);
        assertThat(row.edit(RequestParameters.of(times + "&rule_64_1_group_0=family" + tag, "")))
                .isEqualTo(FieldGroup.Edit.MADE);
    }

    private static WeeklyRule rule(DayMask days) {
        return new WeeklyRule(days, LocalTime.of(9, 0), LocalTime.of(17, 0), Callers.NOBODY);
    }
}
