package org.sipaccount.persistence.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sipaccount.application.accounts.FormerAccounts;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Select;

@ApplicationScoped
class MariaDbFormerAccounts implements FormerAccounts {

    private static final String END = "select deleted_at from former_account where username = ? and domain = ?";
    private static final String FORGET = "delete from former_account where username = :user and domain = :domain";

    private final Select select;
    private final EntityManager entities;

    MariaDbFormerAccounts(Select select, EntityManager entities) {
        this.select = select;
        this.entities = entities;
    }

    @Override
    public Optional<Instant> lastEnd(SipAddress address) {
        return select.first(
                        END,
                        row -> row.getObject("deleted_at", LocalDateTime.class),
                        address.user(),
                        address.domain().value())
                .map(utc -> utc.toInstant(ZoneOffset.UTC));
    }

    @Override
    public void forget(SipAddress address) {
        entities.createNativeQuery(FORGET)
                .setParameter("user", address.user())
                .setParameter("domain", address.domain().value())
                .executeUpdate();
    }
}
