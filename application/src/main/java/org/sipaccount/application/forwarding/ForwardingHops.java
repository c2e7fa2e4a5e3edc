package org.sipaccount.application.forwarding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.domain.numbers.E164Number;

/** The accounts behind addresses, and where they forward to. */
public interface ForwardingHops {

    /**
     * Those of the destinations that are one of our accounts: by its address, by an alias, or by a number of a served
     * domain that an ENUM record maps to it. Numbers are read by the plan of the domain they are at. Of several, the
     * address as it is written comes first, then another spelling of its number, then the records by the name of their tree.
     *
     * @param destinations as many as {@link org.sipaccount.domain.forwarding.ForwardingGraph} has, at most
     * @return as it is stored now, also where this transaction looked before
     */
    Map<Destination, ForwardingHop> find(Set<Destination> destinations);

    /** Whether the accounts of the domain are ours. */
    boolean serves(DomainName domain);

    /**
     * Those of the destinations whose number, in whatever spelling, somebody gave up and nobody can have yet.
     *
     * @param except an account that may have again what it gave up itself
     */
    Set<Destination> inQuarantine(Set<Destination> destinations, Optional<SipAddress> except);

    /**
     * Waits for whoever else is about to store an unconditional forwarding of, or over, one of these accounts, and keeps
     * others from it until the transaction ends; so accounts that forward to each other at once do not miss each other. Where
     * nobody can be waited for, as between the nodes of a database cluster, all but one of them are run again.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others take too long
     */
    void awaitOthers(Set<SipAddress> accounts);

    /** The same for whoever else is about to take that number. */
    void awaitOthers(E164Number number);
}
