package org.sipaccount.persistence.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "temporary_rule")
public class TemporaryRuleEntity extends OwnedRow {

    @Version
    private int version;

    private Callers callers;
    private @Nullable Instant endsAt;

    protected TemporaryRuleEntity() {}

    private TemporaryRuleEntity(AccountEntity account, TemporaryRule rule) {
        super(account);
        callers = rule.callers();
        endsAt = rule.end().orElse(null);
    }

    public static TemporaryRuleEntity of(AccountEntity account, TemporaryRule rule) {
        return new TemporaryRuleEntity(account, rule);
    }

    void apply(TemporaryRule rule) {
        callers = rule.callers();
        endsAt = rule.end().orElse(null);
    }

    TemporaryRule toDomain() {
        return new TemporaryRule(callers, Optional.ofNullable(endsAt));
    }
}
