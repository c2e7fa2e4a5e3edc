package org.sipaccount.persistence.numbers;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.numbers.EnumRecords;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbEnumRecords implements EnumRecords, PanacheRepository<EnumRecordEntity> {

    private final AccountBatchRows rows;

    MariaDbEnumRecords(AccountBatchRows rows) {
        this.rows = rows;
    }

    @Override
    public List<EnumRecord> oldestChanges(SipAddress account, int limit) {
        return find(
                        OwnedRow.OF_ACCOUNT + " order by changedAt, id",
                        account.user(),
                        account.domain().value())
                .page(0, limit)
                .stream()
                .map(EnumRecordEntity::toDomain)
                .toList();
    }

    @Override
    public Map<SipAddress, List<EnumRecord>> oldestChanges(Collection<SipAddress> accounts, int limit) {
        return rows.list(
                accounts, Wanted.first(EnumRecordEntity.class, "r.changedAt, r.id", limit), EnumRecordEntity::toDomain);
    }
}
