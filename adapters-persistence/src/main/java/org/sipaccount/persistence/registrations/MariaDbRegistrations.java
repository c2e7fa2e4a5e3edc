package org.sipaccount.persistence.registrations;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sipaccount.application.registrations.Registrations;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbRegistrations implements Registrations, PanacheRepository<RegistrationEntity> {

    private static final String CURRENT = OwnedRow.OF_ACCOUNT + " and expiresAt > ?3 order by id";

    @Override
    public List<Registration> current(SipAddress account, Instant now, int limit) {
        return find(CURRENT, account.user(), account.domain().value(), now).page(0, limit).stream()
                .map(RegistrationEntity::toDomain)
                .toList();
    }
}
