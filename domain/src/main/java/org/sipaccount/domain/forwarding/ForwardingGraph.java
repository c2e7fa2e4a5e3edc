package org.sipaccount.domain.forwarding;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
public final class ForwardingGraph {

    public static final int MOST_HOPS = 20;
    public static final int MOST_ADDRESSES = 200;

    private final SipAddress origin;
    private final Map<Destination, ForwardingHop> hops = new HashMap<>();
    private final Set<Destination> seen = new HashSet<>();
    private boolean complete = true;

    private ForwardingGraph(SipAddress origin) {
        this.origin = origin;
    }

    /**
     * @param origin the account whose targets are to be checked
     * @param targets where it forwards to
     * @param lookup finds the accounts behind addresses; asked once for each hop, never twice for an address
     */
    public static ForwardingGraph from(
            SipAddress origin,
            Collection<Destination> targets,
            Function<Set<Destination>, Map<Destination, ForwardingHop>> lookup) {
        ForwardingGraph graph = new ForwardingGraph(origin);
        Set<Destination> next = new LinkedHashSet<>(targets);
        for (int hop = 0; hop < MOST_HOPS && !next.isEmpty(); hop++) {
            graph.seen.addAll(next);
            Map<Destination, ForwardingHop> found = lookup.apply(next);
            graph.hops.putAll(found);
            next = graph.onward(found.values());
        }
        graph.complete &= next.isEmpty();
        return graph;
    }

    private Set<Destination> onward(Collection<ForwardingHop> found) {
        Set<Destination> all = unseen(found, hop -> hop.onward().values().stream());
        if (seen.size() + all.size() <= MOST_ADDRESSES) {
            return all;
        }
        complete = false;
        return unseen(found, hop -> unconditional(hop).stream());
    }

    private Set<Destination> unseen(
            Collection<ForwardingHop> found, Function<ForwardingHop, Stream<Destination>> targets) {
        return found.stream()
                .filter(hop -> !isOrigin(hop))
                .flatMap(targets)
                .filter(target -> !seen.contains(target))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Whether this target of the origin is one of our accounts. */
    public boolean isOurs(Destination target) {
        return hops.containsKey(target);
    }

    /** Whether the origin's forwarding under that condition to that target leads back to it. */
    public Loop loop(ForwardingCondition condition, Destination target) {
        if (condition == ForwardingCondition.UNCONDITIONAL && alwaysReturns(target)) {
            return Loop.CERTAIN;
        }
        return !complete || mayReturn(target) ? Loop.POSSIBLE : Loop.NONE;
    }

    /** The accounts of ours that every call to the target comes by, as far as it is followed; the origin ends it. */
    public List<SipAddress> unconditionalWay(Destination target) {
        Set<Destination> passed = new HashSet<>();
        List<SipAddress> way = new ArrayList<>();
        Optional<Destination> next = Optional.of(target);
        while (next.filter(passed::add).isPresent()) {
            Optional<ForwardingHop> hop = next.map(hops::get);
            hop.map(ForwardingHop::account).ifPresent(way::add);
            next = hop.filter(reached -> !isOrigin(reached)).flatMap(ForwardingGraph::unconditional);
        }
        return way;
    }

    private boolean alwaysReturns(Destination target) {
        return unconditionalWay(target).contains(origin);
    }

    private boolean mayReturn(Destination target) {
        Set<Destination> passed = new HashSet<>(Set.of(target));
        Queue<Destination> waiting = new ArrayDeque<>(passed);
        while (!waiting.isEmpty()) {
            @Nullable ForwardingHop hop = hops.get(waiting.remove());
            if (hop != null && isOrigin(hop)) {
                return true;
            }
            if (hop != null) {
                hop.onward().values().stream().filter(passed::add).forEach(waiting::add);
            }
        }
        return false;
    }

    private boolean isOrigin(ForwardingHop hop) {
        return hop.account().equals(origin);
    }

    private static Optional<Destination> unconditional(ForwardingHop hop) {
        return Optional.ofNullable(hop.onward().get(ForwardingCondition.UNCONDITIONAL));
    }
}
