package org.sipaccount.persistence.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.quarantine.Quarantine;
import org.sipaccount.application.quarantine.QuarantinePosition;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress;
import org.sipaccount.persistence.Contended;

/** Reads two tables as one list; of each a page is taken along its index. */
@ApplicationScoped
@Contended
class MariaDbQuarantine implements Quarantine {

    private static final int FORGOTTEN_AT_ONCE = 1000;

    private static final QuarantineQuery ADDRESSES = new QuarantineQuery("sip_address", "username", "domain", "kind");
    private static final QuarantineQuery NUMBERS =
            new QuarantineQuery("enum_record", "concat('+', number)", "former_domain", "'NUMBER'");

    private static final String LIFT = "delete from %s where id in (:keys) and account_id is null";
    private static final String FORGET =
            "delete from %s where quarantined_until <= :before order by quarantined_until, id limit "
                    + FORGOTTEN_AT_ONCE;

    private final EntityManager entities;

    MariaDbQuarantine(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<QuarantinedAddress, QuarantinePosition> page(
            AdministeredDomains domains,
            Optional<SipAddress> address,
            Instant now,
            PageRequest<QuarantinePosition> request) {
        QuarantinePosition after = request.after()
                .filter(position -> position.until().isAfter(now))
                .orElse(new QuarantinePosition(now, Long.MAX_VALUE));
        List<Page.Item<QuarantinedAddress, QuarantinePosition>> found = new ArrayList<>();
        if (!domains.equals(AdministeredDomains.NONE)) {
            found.addAll(ADDRESSES.page(entities, domains, address, after, request.oneMore()));
            found.addAll(NUMBERS.page(entities, domains, address, after, request.oneMore()));
        }
        return Page.of(request, QuarantineQuery.first(found, request.oneMore()));
    }

    @Override
    public List<QuarantinedAddress> lift(SipAddress address, Instant now) {
        List<QuarantinedAddress> lifted = new ArrayList<>();
        for (QuarantineQuery query : List.of(ADDRESSES, NUMBERS)) {
            var found = query.page(
                    entities,
                    new AdministeredDomains.Only(Set.of(address.domain())),
                    Optional.of(address),
                    new QuarantinePosition(now, Long.MAX_VALUE),
                    PageRequest.MOST);
            delete(query, found.stream().map(item -> item.position().key()).toList());
            found.forEach(item -> lifted.add(item.value()));
        }
        return lifted;
    }

    private void delete(QuarantineQuery query, List<Long> keys) {
        if (!keys.isEmpty()) {
            entities.createNativeQuery(LIFT.formatted(query.table()))
                    .setParameter("keys", keys)
                    .executeUpdate();
        }
    }

    @Override
    public boolean forgetSome(Instant before) {
        boolean more = false;
        for (QuarantineQuery query : List.of(ADDRESSES, NUMBERS)) {
            more |= entities.createNativeQuery(FORGET.formatted(query.table()))
                            .setParameter("before", before)
                            .executeUpdate()
                    == FORGOTTEN_AT_ONCE;
        }
        return more;
    }
}
