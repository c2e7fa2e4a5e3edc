package org.sipaccount.persistence.balance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "prepaid_account")
public class PrepaidAccountEntity extends OwnedRow {

    @Embedded
    private PrepaidColumns columns;

    protected PrepaidAccountEntity() {}

    private PrepaidAccountEntity(AccountEntity account, PrepaidAccount prepaid) {
        super(account);
        columns = PrepaidColumns.of(prepaid);
    }

    public static PrepaidAccountEntity of(AccountEntity account, PrepaidAccount prepaid) {
        return new PrepaidAccountEntity(account, prepaid);
    }

    void apply(PrepaidAccount prepaid) {
        columns = PrepaidColumns.of(prepaid);
    }

    PrepaidAccount toDomain() {
        return columns.toDomain();
    }
}
