package org.sipaccount.persistence.quarantine;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.quarantine.QuarantinePosition;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress.Kind;

/**
 * The rows of one table that are in quarantine.
 *
 * @param user what the part before the {@code @} is made of
 * @param domain column with the domain whose staff look after the row
 * @param kind column or literal
 */
record QuarantineQuery(String table, String user, String domain, String kind) {

    private static final String PAGE = """
            select id, %2$s as held_user, %3$s as held_domain, %4$s as held_kind, former_account, released_at,
                quarantined_until
            from %1$s
            where quarantined_until >= :until and (quarantined_until > :until or id > :key)""";

    List<Page.Item<QuarantinedAddress, QuarantinePosition>> page(
            EntityManager entities,
            AdministeredDomains domains,
            Optional<SipAddress> address,
            QuarantinePosition after,
            int limit) {
        NativeQuery<Object[]> query = scalars(entities, text(domains, address));
        query.setParameter("until", after.until()).setParameter("key", after.key());
        if (domains instanceof AdministeredDomains.Only(var some)) {
            query.setParameter("domains", some.stream().map(DomainName::value).toList());
        }
        address.ifPresent(only -> query.setParameter("user", only.user())
                .setParameter("domain", only.domain().value()));
        return query.setMaxResults(limit)
                .getResultStream()
                .map(QuarantineQuery::item)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static NativeQuery<Object[]> scalars(EntityManager entities, String text) {
        return entities.createNativeQuery(text, Object[].class)
                .unwrap(NativeQuery.class)
                .addScalar("id", Long.class)
                .addScalar("held_user", String.class)
                .addScalar("held_domain", String.class)
                .addScalar("held_kind", String.class)
                .addScalar("former_account", Long.class)
                .addScalar("released_at", Instant.class)
                .addScalar("quarantined_until", Instant.class);
    }

    private String text(AdministeredDomains domains, Optional<SipAddress> address) {
        return PAGE.formatted(table, user, domain, kind)
                + (domains instanceof AdministeredDomains.Only ? " and " + domain + " in (:domains)" : "")
                + (address.isPresent() ? " and " + user + " = :user and " + domain + " = :domain" : "")
                + " order by quarantined_until, id";
    }

    private static Page.Item<QuarantinedAddress, QuarantinePosition> item(Object[] row) {
        Instant until = (Instant) row[6];
        return new Page.Item<>(
                new QuarantinedAddress(
                        new SipAddress((String) row[1], new DomainName((String) row[2])),
                        Kind.valueOf((String) row[3]),
                        new AccountId((Long) row[4]),
                        (Instant) row[5],
                        until),
                new QuarantinePosition(until, (Long) row[0]));
    }

    static List<Page.Item<QuarantinedAddress, QuarantinePosition>> first(
            List<Page.Item<QuarantinedAddress, QuarantinePosition>> found, int limit) {
        return found.stream()
                .sorted(Comparator.comparing((Page.Item<QuarantinedAddress, QuarantinePosition> item) ->
                                item.position().until())
                        .thenComparing(item -> item.position().key()))
                .limit(limit)
                .toList();
    }
}
