package org.sipaccount.persistence.forwarding;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;

/** The numbers in quarantine among those that are looked for. */
@ApplicationScoped
class ReleasedNumbers {

    private static final String FIND = """
            select s.dialled, s.domain from sip_address s
            where s.account_id is null and s.quarantined_until > :now and s.dialled in (:users) and s.domain in (:domains)
            and s.former_account <> coalesce((select id from account where username = :user and domain = :domain), 0)
            union
            select e.number, '' from enum_record e
            where e.account_id is null and e.quarantined_until > :now and e.number in (:numbers)
            and e.former_account <> coalesce((select id from account where username = :user and domain = :domain), 0)""";

    private final EntityManager entities;
    private final InstantSource clock;

    ReleasedNumbers(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Set<Destination> among(List<Searched> searched, Optional<SipAddress> except) {
        List<Searched> wanted =
                searched.stream().filter(each -> each.published().isPresent()).toList();
        return wanted.isEmpty() ? Set.of() : matching(wanted, held(wanted, except));
    }

    private static Set<Destination> matching(List<Searched> wanted, Set<Held> held) {
        return wanted.stream()
                .filter(each -> keys(each).anyMatch(held::contains))
                .map(Searched::destination)
                .collect(toSet());
    }

    /** @param domain empty for a number of an ENUM record, which is one in every domain */
    private record Held(String user, String domain) {}

    private static Stream<Held> keys(Searched searched) {
        return Stream.concat(
                searched.spellings().stream()
                        .map(address ->
                                new Held(address.user(), address.domain().value())),
                searched.published().stream().map(number -> new Held(number.user(), "")));
    }

    private Set<Held> held(List<Searched> wanted, Optional<SipAddress> except) {
        List<Held> keys = wanted.stream().flatMap(ReleasedNumbers::keys).toList();
        List<?> rows = entities.createNativeQuery(FIND, Object[].class)
                .setParameter("now", clock.instant())
                .setParameter("users", keys.stream().map(Held::user).collect(toSet()))
                .setParameter("domains", keys.stream().map(Held::domain).collect(toSet()))
                .setParameter("numbers", keys.stream().map(Held::user).collect(toSet()))
                .setParameter("user", except.map(SipAddress::user).orElse(""))
                .setParameter(
                        "domain",
                        except.map(SipAddress::domain).map(DomainName::value).orElse(""))
                .getResultList();
        Set<Held> held = new HashSet<>();
        rows.forEach(row -> held.add(new Held((String) ((Object[]) row)[0], (String) ((Object[]) row)[1])));
        return held;
    }
}
