package org.sipaccount.persistence.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "reject_rule")
public class RejectRuleEntity extends OwnedRow {

    private int position;
    private String pattern;

    protected RejectRuleEntity() {}

    private RejectRuleEntity(AccountEntity account, int position, RejectRule rule) {
        super(account);
        this.position = position;
        pattern = rule.pattern().value();
    }

    public static RejectRuleEntity of(AccountEntity account, int position, RejectRule rule) {
        return new RejectRuleEntity(account, position, rule);
    }

    RejectRule toDomain() {
        return new RejectRule(new UriPattern(pattern));
    }
}
