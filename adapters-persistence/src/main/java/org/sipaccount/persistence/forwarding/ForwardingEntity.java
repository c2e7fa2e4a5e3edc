package org.sipaccount.persistence.forwarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

/** One condition of an account's forwarding; a condition without target has no row. */
@Entity
@Table(name = "forwarding")
public class ForwardingEntity extends OwnedRow {

    @Version
    private int version;

    @Column(name = "forwarding_condition")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ForwardingCondition condition;

    @Embedded
    private TargetColumns target;

    private boolean enabled;

    protected ForwardingEntity() {}

    private ForwardingEntity(AccountEntity account, ForwardingCondition condition, ForwardingSetting setting) {
        super(account);
        this.condition = condition;
        this.target = TargetColumns.of(setting.target());
        this.enabled = setting.enabled();
    }

    public static ForwardingEntity of(AccountEntity account, ForwardingCondition condition, ForwardingSetting setting) {
        return new ForwardingEntity(account, condition, setting);
    }

    void apply(ForwardingSetting setting) {
        target = TargetColumns.of(setting.target());
        enabled = setting.enabled();
    }

    ForwardingCondition condition() {
        return condition;
    }

    ForwardingSetting setting() {
        return new ForwardingSetting(target.toDomain(), enabled);
    }
}
