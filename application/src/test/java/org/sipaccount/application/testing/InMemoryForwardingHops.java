package org.sipaccount.application.testing;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
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
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** ForwardingHops over other fakes: the accounts that are put here, by their addresses and by the aliases they are put with. */
public final class InMemoryForwardingHops implements ForwardingHops {

    private final Map<SipAddress, Account> accounts = new HashMap<>();
    private final Forwardings forwardings;
    private int waits;

    public InMemoryForwardingHops(Forwardings forwardings) {
        this.forwardings = forwardings;
    }

    public void clear() {
        accounts.clear();
    }

    public void put(Account account, String... aliases) {
        accounts.put(account.address(), account);
        for (String alias : aliases) {
            accounts.put(SipAddress.of(alias), account);
        }
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

    @Override
    public boolean serves(DomainName domain) {
        return accounts.keySet().stream().map(SipAddress::domain).anyMatch(domain::equals);
    }

    @Override
    public void awaitOthers() {
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
