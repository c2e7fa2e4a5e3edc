package org.sipaccount.application.forwarding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingGraph;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.Loop;
import org.sipaccount.domain.forwarding.LoopWarning;

/** Whether what is about to be stored leads back to the account. */
class LoopCheck {

    private final ForwardingHops hops;

    LoopCheck(ForwardingHops hops) {
        this.hops = hops;
    }

    /**
     * @param before what is stored; a loop that is there already is warned about and not refused
     * @param after what will be, of the conditions that are touched
     * @throws ForwardingLoop when a new one returns every call
     */
    List<LoopWarning> check(
            Account account, Forwarding before, Map<ForwardingCondition, Optional<ForwardingSetting>> after) {
        Map<ForwardingCondition, Destination> targets = new EnumMap<>(ForwardingCondition.class);
        after.forEach((condition, setting) -> setting.filter(ForwardingSetting::enabled)
                .flatMap(set -> Destination.of(
                        set.target(), account.mobile(), account.address().domain()))
                .ifPresent(target -> targets.put(condition, target)));
        ForwardingGraph graph = graph(account, targets);
        List<LoopWarning> warnings = new ArrayList<>();
        targets.forEach((condition, target) -> {
            Loop loop = graph.loop(condition, target);
            if (loop == Loop.CERTAIN && !before.setting(condition).equals(after.get(condition))) {
                throw new ForwardingLoop(condition);
            }
            if (loop != Loop.NONE) {
                warnings.add(new LoopWarning(condition));
            }
        });
        return warnings;
    }

    /** Looks again once nobody else can store what would close a loop with it. */
    private ForwardingGraph graph(Account account, Map<ForwardingCondition, Destination> targets) {
        ForwardingGraph graph = ForwardingGraph.from(account.address(), targets.values(), hops::find);
        Optional<Destination> always = Optional.ofNullable(targets.get(ForwardingCondition.UNCONDITIONAL));
        if (always.filter(graph::isOurs).isEmpty()) {
            return graph;
        }
        hops.awaitOthers();
        return ForwardingGraph.from(account.address(), targets.values(), hops::find);
    }
}
