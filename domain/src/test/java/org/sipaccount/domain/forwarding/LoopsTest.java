package org.sipaccount.domain.forwarding;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNCONDITIONAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sipaccount.domain.accounts.SipAddress;

/** The decision about loops on any accounts that forward to one another, against every way walked hop by hop. */
class LoopsTest {

    private static final int ACCOUNTS = 8;

    private record Hop(int from, ForwardingCondition condition, int to) {}

    @Property
    void isCertainExactlyWhereTheUnconditionalWayComesBack(
            @ForAll("hops") Set<Hop> hops, @ForAll("accounts") int target) {
        boolean returns = comesBack(target, unconditional(hops));

        assertThat(loop(hops, UNCONDITIONAL, target) == Loop.CERTAIN).isEqualTo(returns);
    }

    @Property
    void isPossibleExactlyWhereSomeWayComesBackAndAConditionIsOnIt(
            @ForAll("hops") Set<Hop> hops, @ForAll("accounts") int target, @ForAll ForwardingCondition condition) {
        boolean always = condition == UNCONDITIONAL && comesBack(target, unconditional(hops));
        boolean sometimes = comesBack(target, single(hops));

        assertThat(loop(hops, condition, target) == Loop.POSSIBLE).isEqualTo(sometimes && !always);
    }

    @Property
    void endsAndKeepsToItsBoundsWhateverTheAccountsForward(@ForAll("manyHops") Set<Hop> hops) {
        List<Set<Destination>> lookups = new ArrayList<>();
        Map<Destination, ForwardingHop> byAddress = byAddress(hops);

        ForwardingGraph.from(address(0), List.of(to(1)), asked -> {
            lookups.add(Set.copyOf(asked));
            return among(byAddress, asked);
        });

        assertThat(lookups).hasSizeLessThanOrEqualTo(ForwardingGraph.MOST_HOPS);
        assertThat(lookups.stream().mapToInt(Set::size).sum())
                .isLessThanOrEqualTo(ForwardingGraph.MOST_ADDRESSES + ForwardingGraph.MOST_HOPS * 5)
                .isEqualTo(new HashSet<>(lookups.stream().flatMap(Set::stream).toList()).size());
    }

    private static Loop loop(Set<Hop> hops, ForwardingCondition condition, int target) {
        Map<Destination, ForwardingHop> byAddress = byAddress(hops);
        return ForwardingGraph.from(address(0), List.of(to(target)), asked -> among(byAddress, asked))
                .loop(condition, to(target));
    }

    /** All that is reached from the target, found by going on until nothing is new. */
    private static boolean comesBack(int target, Set<Hop> hops) {
        Set<Integer> reached = new HashSet<>(Set.of(target));
        boolean more = true;
        while (more) {
            more = reached.addAll(hops.stream()
                    .filter(hop -> hop.from() != 0 && reached.contains(hop.from()))
                    .map(Hop::to)
                    .collect(toSet()));
        }
        return reached.contains(0);
    }

    private static Set<Hop> unconditional(Set<Hop> hops) {
        return single(hops).stream()
                .filter(hop -> hop.condition() == UNCONDITIONAL)
                .collect(toSet());
    }

    /** An account has one target for each condition. */
    private static Set<Hop> single(Set<Hop> hops) {
        Map<List<?>, Hop> single = new HashMap<>();
        hops.forEach(hop -> single.merge(List.of(hop.from(), hop.condition()), hop, LoopsTest::lower));
        return Set.copyOf(single.values());
    }

    private static Hop lower(Hop one, Hop other) {
        return one.to() < other.to() ? one : other;
    }

    private static Map<Destination, ForwardingHop> byAddress(Set<Hop> hops) {
        Set<Hop> single = single(hops);
        Map<Destination, ForwardingHop> byAddress = new HashMap<>();
        Set<Integer> accounts = new HashSet<>(Set.of(0));
        single.forEach(hop -> accounts.addAll(List.of(hop.from(), hop.to())));
        accounts.forEach(account -> byAddress.put(
                to(account),
                new ForwardingHop(
                        address(account),
                        single.stream()
                                .filter(hop -> hop.from() == account)
                                .collect(toMap(Hop::condition, hop -> to(hop.to()))))));
        return byAddress;
    }

    private static Map<Destination, ForwardingHop> among(Map<Destination, ForwardingHop> hops, Set<Destination> asked) {
        return asked.stream().filter(hops::containsKey).collect(toMap(one -> one, hops::get));
    }

    private static SipAddress address(int account) {
        return SipAddress.of("a" + account + "@example.com");
    }

    private static Destination to(int account) {
        return new Destination(address(account));
    }

    @Provide
    Arbitrary<Integer> accounts() {
        return Arbitraries.integers().between(0, ACCOUNTS - 1);
    }

    @Provide
    Arbitrary<Set<Hop>> hops() {
        return hopsOf(ACCOUNTS).set().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Set<Hop>> manyHops() {
        return hopsOf(400).set().ofMaxSize(1500);
    }

    private static Arbitrary<Hop> hopsOf(int accounts) {
        Arbitrary<Integer> account = Arbitraries.integers().between(0, accounts - 1);
        return net.jqwik.api.Combinators.combine(account, Arbitraries.of(ForwardingCondition.class), account)
                .as(Hop::new);
    }
}
