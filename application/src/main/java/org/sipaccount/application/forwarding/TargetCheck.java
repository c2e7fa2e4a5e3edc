package org.sipaccount.application.forwarding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingGraph;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.domain.forwarding.Loop;
import org.sipaccount.domain.forwarding.LoopWarning;
import org.sipaccount.domain.forwarding.UnknownUserWarning;
import org.sipaccount.domain.numbers.NumberText;

/** Whether what is about to be stored leads back to the account, or to nobody. */
class TargetCheck {

    private final ForwardingHops hops;

    TargetCheck(ForwardingHops hops) {
        this.hops = hops;
    }

    /**
     * @param before what is stored; a loop that is there already is warned about and not refused
     * @param after what will be, of the conditions that are touched
     * @throws ForwardingLoop when a new one returns every call
     */
    List<ForwardingWarning> check(
            Account account, Forwarding before, Map<ForwardingCondition, Optional<ForwardingSetting>> after) {
        Map<ForwardingCondition, Destination> targets = new EnumMap<>(ForwardingCondition.class);
        after.forEach((condition, setting) -> setting.filter(ForwardingSetting::enabled)
                .flatMap(set -> destination(set.target(), account))
                .ifPresent(target -> targets.put(condition, target)));
        ForwardingGraph graph = graph(account, targets);
        List<ForwardingWarning> warnings = new ArrayList<>();
        targets.forEach((condition, target) -> {
            Loop loop = graph.loop(condition, target);
            if (loop == Loop.CERTAIN && !before.setting(condition).equals(after.get(condition))) {
                throw new ForwardingLoop(condition);
            }
            if (loop != Loop.NONE) {
                warnings.add(new LoopWarning(condition));
            }
            if (!graph.isOurs(target) && isUserOfOurs(target, account)) {
                warnings.add(new UnknownUserWarning(condition));
            }
        });
        return warnings;
    }

    /** The conditions under which what is stored leads back to the account. */
    List<LoopWarning> loops(Account account, Forwarding stored) {
        Map<ForwardingCondition, Destination> targets = new EnumMap<>(ForwardingCondition.class);
        stored.targets()
                .forEach((condition, target) ->
                        destination(target, account).ifPresent(destination -> targets.put(condition, destination)));
        ForwardingGraph graph = ForwardingGraph.from(account.address(), targets.values(), hops::find);
        return targets.entrySet().stream()
                .filter(target -> graph.loop(target.getKey(), target.getValue()) != Loop.NONE)
                .map(target -> new LoopWarning(target.getKey()))
                .toList();
    }

    private static Optional<Destination> destination(ForwardingTarget target, Account account) {
        return Destination.of(target, account.mobile(), account.address().domain());
    }

    private boolean isUserOfOurs(Destination target, Account account) {
        String user = target.address().user();
        boolean completed = !account.quickDial().isEmpty() && NumberText.isNumeric(user);
        return !completed
                && target.isUser(account.servedBy().numbering())
                && (target.address().domain().equals(account.address().domain())
                        || hops.serves(target.address().domain()));
    }

    /** Looks again once nobody else can store what would close a loop with it, until it has waited for all on the way. */
    private ForwardingGraph graph(Account account, Map<ForwardingCondition, Destination> targets) {
        Set<SipAddress> awaited = new HashSet<>();
        ForwardingGraph graph = look(account, targets);
        for (Set<SipAddress> way = way(account, targets, graph); !awaited.containsAll(way); ) {
            hops.awaitOthers(way);
            awaited.addAll(way);
            graph = look(account, targets);
            way = way(account, targets, graph);
        }
        return graph;
    }

    private ForwardingGraph look(Account account, Map<ForwardingCondition, Destination> targets) {
        return ForwardingGraph.from(account.address(), targets.values(), hops::find);
    }

    /** The account and those that all its calls come by; empty where that is none of ours. */
    private static Set<SipAddress> way(
            Account account, Map<ForwardingCondition, Destination> targets, ForwardingGraph graph) {
        Set<SipAddress> way = Optional.ofNullable(targets.get(ForwardingCondition.UNCONDITIONAL))
                .map(graph::unconditionalWay)
                .map(HashSet::new)
                .orElseGet(HashSet::new);
        if (!way.isEmpty()) {
            way.add(account.address());
        }
        return way;
    }
}
