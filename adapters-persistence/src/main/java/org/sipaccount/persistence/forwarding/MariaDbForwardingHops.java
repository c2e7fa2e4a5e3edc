package org.sipaccount.persistence.forwarding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.persistence.Contended;

/** One statement finds accounts by address and by number, each with its forwarding; it reads past the entities of a session. */
@ApplicationScoped
@Contended
class MariaDbForwardingHops implements ForwardingHops {

    private static final String FIND = """
            select s.username as reached_user, s.domain as reached_domain, '' as tree,
                   a.username, a.domain, a.mobile_number, a.owner_mobile,
                   f.forwarding_condition, f.target_kind, f.target_uri
            from sip_address s
            join account a on a.id = s.account_id
            left join forwarding f on f.account_id = a.id and f.enabled
            where s.username in (:users) and s.domain in (:domains)
            union all
            select e.number, d.name, e.tld,
                   a.username, a.domain, a.mobile_number, a.owner_mobile,
                   f.forwarding_condition, f.target_kind, f.target_uri
            from enum_record e
            join sip_domain d on d.name in (:domains)
            join account a on a.id = e.account_id
            left join forwarding f on f.account_id = a.id and f.enabled
            where e.number in (:numbers)""";

    private static final String TURN = "select id from forwarding_turn where id = 1 for update";

    private final EntityManager entities;

    MariaDbForwardingHops(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<Destination, ForwardingHop> find(Set<Destination> destinations) {
        Map<SipAddress, List<ForwardingHopRow>> rows =
                rows(destinations).collect(groupingBy(ForwardingHopRow::reached));
        Map<Destination, ForwardingHop> hops = new HashMap<>();
        for (Destination destination : destinations) {
            byAddress(destination, rows)
                    .or(() -> byNumber(destination, rows))
                    .ifPresent(found -> hops.put(destination, ForwardingHopRow.hop(found)));
        }
        return hops;
    }

    private static Optional<List<ForwardingHopRow>> byAddress(
            Destination destination, Map<SipAddress, List<ForwardingHopRow>> rows) {
        return destination.spellings().stream()
                .map(address -> ofTree("", address, rows))
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    private static Optional<List<ForwardingHopRow>> byNumber(
            Destination destination, Map<SipAddress, List<ForwardingHopRow>> rows) {
        return destination
                .number()
                .map(number ->
                        new SipAddress(number.digits(), destination.address().domain()))
                .flatMap(published -> rows.getOrDefault(published, List.of()).stream()
                        .map(ForwardingHopRow::tree)
                        .filter(tree -> !tree.isEmpty())
                        .min(Comparator.naturalOrder())
                        .map(tree -> ofTree(tree, published, rows)));
    }

    private static List<ForwardingHopRow> ofTree(
            String tree, SipAddress reached, Map<SipAddress, List<ForwardingHopRow>> rows) {
        return rows.getOrDefault(reached, List.of()).stream()
                .filter(row -> row.tree().equals(tree))
                .toList();
    }

    private Stream<ForwardingHopRow> rows(Set<Destination> destinations) {
        Set<SipAddress> addresses = destinations.stream()
                .flatMap(destination -> destination.spellings().stream())
                .collect(toSet());
        // A list that is never empty: no number is the empty text.
        Set<String> numbers = destinations.stream()
                .map(destination ->
                        destination.number().map(number -> number.digits()).orElse(""))
                .collect(toSet());
        return entities.createNativeQuery(FIND, Object[].class)
                .setParameter("users", addresses.stream().map(SipAddress::user).collect(toSet()))
                .setParameter(
                        "domains",
                        addresses.stream()
                                .map(address -> address.domain().value())
                                .collect(toSet()))
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(columns -> ForwardingHopRow.of((Object[]) columns));
    }

    @Override
    public void awaitOthers() {
        entities.createNativeQuery(TURN, Integer.class).getSingleResult();
    }
}
