package org.sipaccount.persistence.registrations;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.registrations.Registrations;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbRegistrations implements Registrations, PanacheRepository<RegistrationEntity> {

    private static final String CURRENT = OwnedRow.OF_ACCOUNT + " and expiresAt > ?3 order by id";

    private final AccountBatchRows rows;

    MariaDbRegistrations(AccountBatchRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Registration> current(SipAddress account, Instant now, int limit) {
        return find(CURRENT, account.user(), account.domain().value(), now).page(0, limit).stream()
                .map(RegistrationEntity::toDomain)
                .toList();
    }

    @Override
    public Map<SipAddress, List<Registration>> current(Collection<SipAddress> accounts, Instant now, int limit) {
        var wanted =
                Wanted.first(RegistrationEntity.class, "r.id", limit).where("r.expiresAt > :now", Map.of("now", now));
        return rows.list(accounts, wanted, RegistrationEntity::toDomain);
    }
}
