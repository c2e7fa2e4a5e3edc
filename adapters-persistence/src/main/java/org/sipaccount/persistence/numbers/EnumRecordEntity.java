package org.sipaccount.persistence.numbers;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "enum_record")
public class EnumRecordEntity extends OwnedRow {

    private String number;
    private String tld;
    private Instant changedAt;

    protected EnumRecordEntity() {}

    private EnumRecordEntity(AccountEntity account, EnumRecord enumRecord) {
        super(account);
        this.number = enumRecord.number().digits();
        this.tld = enumRecord.tld().value();
        this.changedAt = enumRecord.changed();
    }

    public static EnumRecordEntity of(AccountEntity account, EnumRecord enumRecord) {
        return new EnumRecordEntity(account, enumRecord);
    }

    public EnumRecord toDomain() {
        return new EnumRecord(new E164Number(number), new DomainName(tld), changedAt);
    }
}
