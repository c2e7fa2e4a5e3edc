package org.sipaccount.persistence.forwarding;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.NumberText;
import org.sipaccount.domain.numbers.NumberingPlan;
import org.sipaccount.persistence.Contended;

/**
 * One statement finds accounts by address and by number, each with its forwarding, and another one before it the countries
 * of the domains, where there are numbers. They read past the entities of a session.
 */
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
            select s.dialled, s.domain, '-',
                   a.username, a.domain, a.mobile_number, a.owner_mobile,
                   f.forwarding_condition, f.target_kind, f.target_uri
            from sip_address s
            join account a on a.id = s.account_id
            left join forwarding f on f.account_id = a.id and f.enabled
            where s.dialled in (:users) and s.domain in (:domains) and s.dialled <> s.username
            union all
            select e.number, d.name, e.tld,
                   a.username, a.domain, a.mobile_number, a.owner_mobile,
                   f.forwarding_condition, f.target_kind, f.target_uri
            from enum_record e
            join sip_domain d on d.name in (:domains)
            join account a on a.id = e.account_id
            left join forwarding f on f.account_id = a.id and f.enabled
            where e.number in (:numbers)""";

    /** Written and not only locked: a lock holds at one node of a cluster, what is written is compared between all. */
    private static final String TURNS =
            "insert into address_turn (address, taken) values %s on duplicate key update taken = taken + 1";

    private static final String COUNTRIES = "select name, country from sip_domain where name in (:domains)";

    /** In the place of a tree: the account's own address or an alias, and one that has separators. */
    private static final List<String> ADDRESSES = List.of("", "-");

    private final EntityManager entities;
    private final NumberingPlans plans;
    private final ReleasedNumbers released;

    MariaDbForwardingHops(EntityManager entities, NumberingPlans plans, ReleasedNumbers released) {
        this.entities = entities;
        this.plans = plans;
        this.released = released;
    }

    @Override
    public Set<Destination> inQuarantine(Set<Destination> destinations, Optional<SipAddress> except) {
        return released.among(searched(destinations), except);
    }

    private List<Searched> searched(Set<Destination> destinations) {
        Map<DomainName, NumberingPlan> plansOfDomains = plans(destinations);
        return destinations.stream()
                .map(destination -> Searched.of(
                        destination,
                        plansOfDomains.getOrDefault(destination.address().domain(), plans.of(Optional.empty()))))
                .toList();
    }

    @Override
    public Map<Destination, ForwardingHop> find(Set<Destination> destinations) {
        List<Searched> searched = searched(destinations);
        Map<SipAddress, List<ForwardingHopRow>> rows = rows(searched).collect(groupingBy(ForwardingHopRow::reached));
        Map<Destination, ForwardingHop> hops = new HashMap<>();
        for (Searched one : searched) {
            byAddress(one, rows)
                    .or(() -> byNumber(one, rows))
                    .ifPresent(found -> hops.put(one.destination(), ForwardingHopRow.hop(found)));
        }
        return hops;
    }

    private Map<DomainName, NumberingPlan> plans(Set<Destination> destinations) {
        Set<String> domains = destinations.stream()
                .map(Destination::address)
                .filter(address -> NumberText.isNumeric(address.user()))
                .map(address -> address.domain().value())
                .collect(toSet());
        Map<DomainName, NumberingPlan> known = new HashMap<>();
        for (Object row : domains.isEmpty() ? List.of() : countries(domains)) {
            Object[] columns = (Object[]) row;
            known.put(new DomainName(String.valueOf(columns[0])), plan(String.valueOf(columns[1])));
        }
        return known;
    }

    private List<?> countries(Set<String> domains) {
        return entities.createNativeQuery(COUNTRIES, Object[].class)
                .setParameter("domains", domains)
                .getResultList();
    }

    private NumberingPlan plan(String country) {
        return plans.of(Optional.of(country).filter(code -> !code.isEmpty()).map(Country::new));
    }

    private static Optional<List<ForwardingHopRow>> byAddress(
            Searched searched, Map<SipAddress, List<ForwardingHopRow>> rows) {
        return ADDRESSES.stream()
                .flatMap(kind -> searched.spellings().stream().map(address -> ofTree(kind, address, rows)))
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    private static Optional<List<ForwardingHopRow>> byNumber(
            Searched searched, Map<SipAddress, List<ForwardingHopRow>> rows) {
        return searched.published()
                .flatMap(published -> rows.getOrDefault(published, List.of()).stream()
                        .map(ForwardingHopRow::tree)
                        .filter(tree -> !ADDRESSES.contains(tree))
                        .min(Comparator.naturalOrder())
                        .map(tree -> ofTree(tree, published, rows)));
    }

    private static List<ForwardingHopRow> ofTree(
            String tree, SipAddress reached, Map<SipAddress, List<ForwardingHopRow>> rows) {
        return rows.getOrDefault(reached, List.of()).stream()
                .filter(row -> row.tree().equals(tree))
                .toList();
    }

    private Stream<ForwardingHopRow> rows(List<Searched> searched) {
        Set<SipAddress> addresses =
                searched.stream().flatMap(one -> one.spellings().stream()).collect(toSet());
        // A list that is never empty: no number is the empty text.
        Set<String> numbers = searched.stream()
                .map(one -> one.published().map(SipAddress::user).orElse(""))
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
    public boolean serves(DomainName domain) {
        return !countries(Set.of(domain.value())).isEmpty();
    }

    @Override
    public void awaitOthers(Set<SipAddress> accounts) {
        takeTurns(accounts.stream().map(SipAddress::toString));
    }

    @Override
    public void awaitOthers(E164Number number) {
        takeTurns(Stream.of(number.digits()));
    }

    /** In one order, so that those who want the same ones rarely hold each other up. */
    private void takeTurns(Stream<String> addresses) {
        List<String> sorted = addresses.sorted().toList();
        Query turns = entities.createNativeQuery(TURNS.formatted(String.join(", ", nCopies(sorted.size(), "(?, 1)"))));
        for (int i = 0; i < sorted.size(); i++) {
            turns.setParameter(i + 1, sorted.get(i));
        }
        turns.executeUpdate();
    }
}
