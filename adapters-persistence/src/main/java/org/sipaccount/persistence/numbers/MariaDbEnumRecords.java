package org.sipaccount.persistence.numbers;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sipaccount.application.numbers.EnumRecords;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbEnumRecords implements EnumRecords, PanacheRepository<EnumRecordEntity> {

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
}
