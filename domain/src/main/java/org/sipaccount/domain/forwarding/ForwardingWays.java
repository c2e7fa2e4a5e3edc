package org.sipaccount.domain.forwarding;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * The ways that calls of an account can take when they are forwarded, over accounts of ours.
 *
 * <p>They are followed for {@value #MOST_HOPS} hops, and until {@value #MOST_ADDRESSES} addresses are found; beyond those,
 * only the unconditional forwardings are. Where ways go on after that, a loop counts as possible.
 */
public final class ForwardingWays {

    public static final int MOST_HOPS = 20;
    public static final int MOST_ADDRESSES = 200;

    private final SipAddress origin;
    private final Map<Destination, Relay> relays = new HashMap<>();
    private final Set<Destination> seen = new HashSet<>();
    private boolean complete = true;

    private ForwardingWays(SipAddress origin) {
        this.origin = origin;
    }

    /**
     * @param origin the account whose targets are to be checked
     * @param targets where it forwards to
     * @param lookup finds the accounts behind addresses; asked once for each hop, never twice for an address
     */
    public static ForwardingWays from(
            SipAddress origin,
            Collection<Destination> targets,
            Function<Set<Destination>, Map<Destination, Relay>> lookup) {
        ForwardingWays ways = new ForwardingWays(origin);
        Set<Destination> next = new LinkedHashSet<>(targets);
        for (int hop = 0; hop < MOST_HOPS && !next.isEmpty(); hop++) {
            ways.seen.addAll(next);
            Map<Destination, Relay> found = lookup.apply(next);
            ways.relays.putAll(found);
            next = ways.onward(found.values());
        }
        ways.complete &= next.isEmpty();
        return ways;
    }

    private Set<Destination> onward(Collection<Relay> found) {
        Set<Destination> all = unseen(found, relay -> relay.onward().values().stream());
        if (seen.size() + all.size() <= MOST_ADDRESSES) {
            return all;
        }
        complete = false;
        return unseen(found, relay -> unconditional(relay).stream());
    }

    private Set<Destination> unseen(Collection<Relay> found, Function<Relay, Stream<Destination>> targets) {
        return found.stream()
                .filter(relay -> !isOrigin(relay))
                .flatMap(targets)
                .filter(target -> !seen.contains(target))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Whether this target of the origin is one of our accounts. */
    public boolean isOurs(Destination target) {
        return relays.containsKey(target);
    }

    /** Whether the origin's forwarding under that condition to that target leads back to it. */
    public Loop loop(ForwardingCondition condition, Destination target) {
        if (condition == ForwardingCondition.UNCONDITIONAL && alwaysReturns(target)) {
            return Loop.CERTAIN;
        }
        return !complete || mayReturn(target) ? Loop.POSSIBLE : Loop.NONE;
    }

    private boolean alwaysReturns(Destination target) {
        Set<Destination> passed = new HashSet<>();
        Optional<Destination> next = Optional.of(target);
        while (next.filter(passed::add).isPresent()) {
            @Nullable Relay relay = relays.get(next.get());
            if (relay != null && isOrigin(relay)) {
                return true;
            }
            next = Optional.ofNullable(relay).flatMap(ForwardingWays::unconditional);
        }
        return false;
    }

    private boolean mayReturn(Destination target) {
        Set<Destination> passed = new HashSet<>(Set.of(target));
        Queue<Destination> waiting = new ArrayDeque<>(passed);
        while (!waiting.isEmpty()) {
            @Nullable Relay relay = relays.get(waiting.remove());
            if (relay != null && isOrigin(relay)) {
                return true;
            }
            if (relay != null) {
                relay.onward().values().stream().filter(passed::add).forEach(waiting::add);
            }
        }
        return false;
    }

    private boolean isOrigin(Relay relay) {
        return relay.account().equals(origin);
    }

    private static Optional<Destination> unconditional(Relay relay) {
        return Optional.ofNullable(relay.onward().get(ForwardingCondition.UNCONDITIONAL));
    }
}
