package org.sipaccount.application.forwarding;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingGraph;
import org.sipaccount.domain.forwarding.LoopWarning;

/** Which of many accounts have a forwarding that leads back to them, as everything is stored now. */
public class StoredLoops {

    private static final int AT_ONCE = ForwardingGraph.MOST_ADDRESSES / ForwardingCondition.values().length;

    private final ForwardingHops hops;
    private final TargetCheck targets;

    public StoredLoops(ForwardingHops hops) {
        this.hops = hops;
        this.targets = new TargetCheck(hops);
    }

    /** Of those that have a loop. Accounts that forward to none of ours, nearly all, are sorted out many at once. */
    public Map<SipAddress, List<LoopWarning>> find(Map<Account, Forwarding> forwardings) {
        Map<SipAddress, List<LoopWarning>> loops = new HashMap<>();
        List<Account> accounts = new ArrayList<>(forwardings.keySet());
        for (int from = 0; from < accounts.size(); from += AT_ONCE) {
            List<Account> some = accounts.subList(from, Math.min(accounts.size(), from + AT_ONCE));
            Set<Destination> wanted = some.stream()
                    .flatMap(account -> destinations(account, forwardings).stream())
                    .collect(toSet());
            Set<Destination> ours =
                    wanted.isEmpty() ? Set.of() : hops.find(wanted).keySet();
            for (Account account : some) {
                if (destinations(account, forwardings).stream().anyMatch(ours::contains)) {
                    loops.put(
                            account.address(),
                            targets.loops(account, forwardings.getOrDefault(account, Forwarding.NONE)));
                }
            }
        }
        loops.values().removeIf(List::isEmpty);
        return loops;
    }

    private static Set<Destination> destinations(Account account, Map<Account, Forwarding> forwardings) {
        return forwardings.getOrDefault(account, Forwarding.NONE).targets().values().stream()
                .flatMap(target -> Destination.of(
                        target, account.mobile(), account.address().domain())
                        .stream())
                .collect(toSet());
    }
}
