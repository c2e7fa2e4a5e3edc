package org.sipaccount.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.sipaccount.application.accounts.LinkedLogins;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

@ApplicationScoped
class MariaDbLinkedLogins implements LinkedLogins {

    private static final String ACCOUNT = """
            select l.account.username, l.account.domain.name from LoginLinkEntity l
            where l.issuer = ?1 and l.subject = ?2""";

    private record Address(String user, String domain) {
        SipAddress toDomain() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private final EntityManager entities;

    MariaDbLinkedLogins(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<SipAddress> find(String issuer, String subject) {
        return entities.createQuery(ACCOUNT, Address.class)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .getResultStream()
                .findFirst()
                .map(Address::toDomain);
    }
}
