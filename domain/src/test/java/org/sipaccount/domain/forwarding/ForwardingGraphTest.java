package org.sipaccount.domain.forwarding;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NO_REPLY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNCONDITIONAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.Alice;
import org.sipaccount.domain.accounts.SipAddress;

class ForwardingGraphTest {

    private static final String ALICE = Alice.ADDRESS.user();

    private final Map<Destination, ForwardingHop> hops = new HashMap<>();
    private final List<Set<Destination>> lookups = new ArrayList<>();

    ForwardingGraphTest() {
        account(ALICE);
    }

    @Test
    void anAccountThatForwardsToItselfIsInALoop() {
        assertThat(loop(UNCONDITIONAL, ALICE)).isEqualTo(Loop.CERTAIN);
        assertThat(loop(BUSY, ALICE)).isEqualTo(Loop.POSSIBLE);
    }

    @Test
    void anotherNameOfTheAccountIsTheAccount() {
        hops.put(to("zoe"), new ForwardingHop(Alice.ADDRESS, Map.of()));

        assertThat(loop(UNCONDITIONAL, "zoe")).isEqualTo(Loop.CERTAIN);
    }

    @Test
    void aWayThatIsUnconditionalThroughoutAlwaysComesBack() {
        account("bob", UNCONDITIONAL, "carol");
        account("carol", UNCONDITIONAL, ALICE);

        assertThat(loop(UNCONDITIONAL, "bob")).isEqualTo(Loop.CERTAIN);
        assertThat(loop(NO_REPLY, "bob")).isEqualTo(Loop.POSSIBLE);
    }

    @Test
    void oneConditionOnTheWayMakesItAPossibility() {
        account("bob", BUSY, "carol");
        account("carol", UNCONDITIONAL, ALICE);

        assertThat(loop(UNCONDITIONAL, "bob")).isEqualTo(Loop.POSSIBLE);
    }

    @Test
    void aWayThatEndsElsewhereIsNoLoop() {
        account("bob", UNCONDITIONAL, "stranger");

        assertThat(loop(UNCONDITIONAL, "bob")).isEqualTo(Loop.NONE);
        assertThat(loop(UNCONDITIONAL, "stranger")).isEqualTo(Loop.NONE);
    }

    @Test
    void aLoopOfOthersIsNotTheAccounts() {
        account("bob", UNCONDITIONAL, "carol");
        account("carol", UNCONDITIONAL, "bob");

        assertThat(loop(UNCONDITIONAL, "bob")).isEqualTo(Loop.NONE);
    }

    @Test
    void looksOnceForAllAddressesOfAHopAndNotBehindTheAccountItself() {
        account(ALICE, BUSY, "erin");
        hops.put(to("bob"), hop("bob", Map.of(UNCONDITIONAL, to("carol"), BUSY, to("dave"))));
        account("carol", UNCONDITIONAL, ALICE);
        account("dave", UNCONDITIONAL, "bob");

        loop(UNCONDITIONAL, "bob");

        assertThat(lookups).containsExactly(Set.of(to("bob")), Set.of(to("carol"), to("dave")), Set.of(to(ALICE)));
    }

    @Test
    void aWayOfMoreHopsThanAreFollowedMayComeBack() {
        IntStream.range(0, 100).forEach(i -> account("a" + i, UNCONDITIONAL, "a" + (i + 1)));

        assertThat(loop(UNCONDITIONAL, "a0")).isEqualTo(Loop.POSSIBLE);
        assertThat(lookups).hasSize(ForwardingGraph.MOST_HOPS);
    }

    @Test
    void theLongestWayThatIsFollowedIsDecided() {
        IntStream.range(1, ForwardingGraph.MOST_HOPS).forEach(i -> account("a" + i, UNCONDITIONAL, "a" + (i + 1)));
        account("a" + (ForwardingGraph.MOST_HOPS - 1), UNCONDITIONAL, ALICE);

        assertThat(loop(UNCONDITIONAL, "a1")).isEqualTo(Loop.CERTAIN);
    }

    @Test
    void theUnconditionalWayIsFollowedThroughAThicket() {
        int wide = 120;
        IntStream.range(0, wide).forEach(i -> account("b" + i, BUSY, "c" + i));
        account("b0", UNCONDITIONAL, "d");
        account("d", UNCONDITIONAL, ALICE);
        var targets = IntStream.range(0, wide).mapToObj(i -> to("b" + i)).toList();

        var graph = ForwardingGraph.from(Alice.ADDRESS, targets, this::lookup);

        assertThat(graph.loop(UNCONDITIONAL, to("b0"))).isEqualTo(Loop.CERTAIN);
        assertThat(graph.loop(UNCONDITIONAL, to("b1"))).isEqualTo(Loop.POSSIBLE);
        assertThat(lookups.stream().mapToInt(Set::size).sum()).isLessThanOrEqualTo(ForwardingGraph.MOST_ADDRESSES);
    }

    private Loop loop(ForwardingCondition condition, String target) {
        lookups.clear();
        return ForwardingGraph.from(Alice.ADDRESS, List.of(to(target)), this::lookup)
                .loop(condition, to(target));
    }

    private Map<Destination, ForwardingHop> lookup(Set<Destination> asked) {
        lookups.add(Set.copyOf(asked));
        return asked.stream().filter(hops::containsKey).collect(toMap(one -> one, hops::get));
    }

    private void account(String user) {
        hops.put(to(user), hop(user, Map.of()));
    }

    private void account(String user, ForwardingCondition condition, String target) {
        hops.merge(to(user), hop(user, Map.of(condition, to(target))), (known, more) -> {
            Map<ForwardingCondition, Destination> onward = new HashMap<>(known.onward());
            onward.putAll(more.onward());
            return new ForwardingHop(known.account(), onward);
        });
    }

    private static ForwardingHop hop(String user, Map<ForwardingCondition, Destination> onward) {
        return new ForwardingHop(SipAddress.of(user, "example.com"), onward);
    }

    private static Destination to(String user) {
        return new Destination(SipAddress.of(user, "example.com"));
    }
}
