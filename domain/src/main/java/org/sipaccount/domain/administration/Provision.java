package org.sipaccount.domain.administration;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.balance.Money;

/**
 * What only the provider changes of an account.
 *
 * @param quota most that a postpaid account spends in a month, in the currency of its domain; zero for no limit
 * @param callLimit most calls at once to the telephone network, up to 1000; zero for the installation's own limit
 * @param groups rights and services, 50 at most; without {@code blocked} and {@code anonymous}, which are switched by
 *     ways of their own
 * @param region place for emergency calls, from the installation's map; empty where unknown, up to 64 characters
 * @param quickDial digits that complete short numbers; empty or up to 16 digits
 */
public record Provision(
        Billing billing, Money quota, int callLimit, Set<Group> groups, Owner owner, String region, String quickDial) {

    private static final Set<Group> SWITCHED_ELSEWHERE = Set.of(Group.BLOCKED, Group.ANONYMOUS);
    private static final int MOST_GROUPS = 50;
    private static final int MOST_CALLS = 1000;

    public Provision {
        groups = Set.copyOf(groups);
        InvalidValue.bounded(region, 64, "a region");
        require(quota.amount().signum() >= 0, "a quota is not negative");
        require(callLimit >= 0 && callLimit <= MOST_CALLS, "a call limit is a number from 0 to " + MOST_CALLS);
        require(groups.size() <= MOST_GROUPS, "an account is in at most " + MOST_GROUPS + " groups");
        require(
                groups.stream().noneMatch(SWITCHED_ELSEWHERE::contains),
                "the groups blocked and anonymous are switched by changes of their own");
        require(quickDial.matches("[0-9]{0,16}"), "a quick-dial prefix has up to 16 digits");
    }

    private static void require(boolean holds, String expected) {
        if (!holds) {
            throw new InvalidValue(expected);
        }
    }

    /** Whether the group is one of those that are provisioned. */
    public static boolean isProvisioned(Group group) {
        return !SWITCHED_ELSEWHERE.contains(group);
    }

    /** What the account has of it, together with what is kept beside the account. */
    public static Provision of(Account account, Money quota, int callLimit) {
        return new Provision(
                account.billing(),
                quota,
                callLimit,
                account.groups().stream().filter(Provision::isProvisioned).collect(toSet()),
                account.owner(),
                account.region(),
                account.quickDial());
    }
}
