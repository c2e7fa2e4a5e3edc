package org.sipaccount.application.testing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** ForwardingHops over other fakes: the accounts that are put here, by their addresses and by the aliases they are put with. */
public final class InMemoryForwardingHops implements ForwardingHops {

    private final Map<SipAddress, Account> accounts = new HashMap<>();
    private final Map<SipAddress, SipAddress> released = new HashMap<>();
    private final Forwardings forwardings;
    private final Set<SipAddress> awaited = new HashSet<>();
    private int waits;

    public InMemoryForwardingHops(Forwardings forwardings) {
        this.forwardings = forwardings;
    }

    public void clear() {
        released.clear();
        accounts.clear();
    }

    public void put(Account account, String... aliases) {
        accounts.put(account.address(), account);
        for (String alias : aliases) {
            accounts.put(SipAddress.of(alias), account);
        }
    }

    /** Who had to wait for each other. */
    public Set<SipAddress> awaited() {
        return Set.copyOf(awaited);
    }

    /** How often somebody waited for others. */
    public int waits() {
        return waits;
    }

    @Override
    public Map<Destination, ForwardingHop> find(Set<Destination> destinations) {
        return destinations.stream()
                .filter(destination -> account(destination).isPresent())
                .collect(toMap(
                        destination -> destination,
                        destination -> hop(account(destination).orElseThrow())));
    }

    /** A number that somebody gave up. */
    public void quarantine(String address, SipAddress former) {
        released.put(SipAddress.of(address), former);
    }

    @Override
    public Set<Destination> inQuarantine(Set<Destination> destinations, Optional<SipAddress> except) {
        return destinations.stream()
                .filter(destination -> destination.spellings(SimpleNumberingPlan.DUTCH).stream()
                        .flatMap(address -> Optional.ofNullable(released.get(address)).stream())
                        .anyMatch(former -> !except.equals(Optional.of(former))))
                .collect(toSet());
    }

    @Override
    public boolean serves(DomainName domain) {
        return accounts.keySet().stream().map(SipAddress::domain).anyMatch(domain::equals);
    }

    @Override
    public void awaitOthers(Set<SipAddress> among) {
        awaited.addAll(among);
        waits++;
    }

    @Override
    public void awaitOthers(E164Number number) {
        waits++;
    }

    private Optional<Account> account(Destination destination) {
        return destination.spellings(SimpleNumberingPlan.DUTCH).stream()
                .flatMap(address -> Optional.ofNullable(accounts.get(address)).stream())
                .findFirst();
    }

    private ForwardingHop hop(Account account) {
        Map<ForwardingCondition, Destination> onward = new HashMap<>();
        forwardings
                .find(account.address())
                .targets()
                .forEach((condition, target) -> Destination.of(
                                target, account.mobile(), account.address().domain())
                        .ifPresent(destination -> onward.put(condition, destination)));
        return new ForwardingHop(account.address(), onward);
    }
}
