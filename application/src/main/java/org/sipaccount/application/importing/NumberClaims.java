package org.sipaccount.application.importing;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingGraph;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.domain.numbers.E164Number;

/**
 * Numbers that accounts of a document have by an address or an ENUM record. In whatever spelling, an address is one
 * account's alone; of one number there may be records in different trees for different accounts.
 */
final class NumberClaims {

    private record Claim(DocumentPath path, Destination number, SipAddress owner) {}

    private final List<Claim> addresses = new ArrayList<>();
    private final Map<Destination, SipAddress> owners = new HashMap<>();
    private final Map<Destination, SipAddress> published = new HashMap<>();

    void address(DocumentPath path, E164Number number, SipAddress owner) {
        Claim claim = claim(path, number, owner);
        if (isOthers(owners, claim) || isOthers(published, claim)) {
            path.fault("is another account's number in the document");
        } else {
            owners.put(claim.number(), owner);
            addresses.add(claim);
        }
    }

    void published(DocumentPath path, E164Number number, SipAddress owner) {
        Claim claim = claim(path, number, owner);
        if (isOthers(owners, claim)) {
            path.fault("is another account's number in the document");
        } else {
            published.put(claim.number(), owner);
        }
    }

    private static Claim claim(DocumentPath path, E164Number number, SipAddress owner) {
        return new Claim(path, new Destination(new SipAddress(number.toString(), owner.domain())), owner);
    }

    private static boolean isOthers(Map<Destination, SipAddress> owners, Claim claim) {
        return !owners.getOrDefault(claim.number(), claim.owner()).equals(claim.owner());
    }

    /** @param fresh whether it matters whose an address is that is claimed there */
    void check(Predicate<DocumentPath> fresh, ForwardingHops hops) {
        List<Claim> checked =
                addresses.stream().filter(claim -> fresh.test(claim.path())).toList();
        for (int from = 0; from < checked.size(); from += ForwardingGraph.MOST_ADDRESSES) {
            List<Claim> some = checked.subList(from, Math.min(checked.size(), from + ForwardingGraph.MOST_ADDRESSES));
            Map<Destination, ForwardingHop> taken =
                    hops.find(some.stream().map(Claim::number).collect(toSet()));
            some.stream()
                    .filter(claim -> taken.containsKey(claim.number())
                            && !taken.get(claim.number()).account().equals(claim.owner()))
                    .forEach(claim -> claim.path().fault("is another account's number"));
            Set<Destination> held =
                    hops.inQuarantine(some.stream().map(Claim::number).collect(toSet()), Optional.empty());
            some.stream()
                    .filter(claim -> held.contains(claim.number()))
                    .forEach(claim -> claim.path().fault("was another account's number until lately"));
        }
    }
}
