package org.sipaccount.persistence.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

/** Times are minutes after midnight: a TIME column would be moved from zone to zone on its way through the driver. */
@Entity
@Table(name = "weekly_rule")
public class WeeklyRuleEntity extends OwnedRow {

    private int position;
    private int days;
    private int startMinute;
    private int stopMinute;
    private Callers callers;

    protected WeeklyRuleEntity() {}

    private WeeklyRuleEntity(AccountEntity account, int position, WeeklyRule rule) {
        super(account);
        this.position = position;
        days = rule.days().bits();
        startMinute = rule.start().get(ChronoField.MINUTE_OF_DAY);
        stopMinute = rule.stop().get(ChronoField.MINUTE_OF_DAY);
        callers = rule.callers();
    }

    public static WeeklyRuleEntity of(AccountEntity account, int position, WeeklyRule rule) {
        return new WeeklyRuleEntity(account, position, rule);
    }

    WeeklyRule toDomain() {
        return new WeeklyRule(new DayMask(days), time(startMinute), time(stopMinute), callers);
    }

    private static LocalTime time(int minuteOfDay) {
        return LocalTime.MIN.with(ChronoField.MINUTE_OF_DAY, minuteOfDay);
    }
}
