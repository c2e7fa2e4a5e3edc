package org.sipaccount.application.testing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;

public final class InMemoryGroupMemberships implements GroupMemberships {

    private final Map<SipAddress, Set<Group>> memberships = new HashMap<>();
    private final InMemoryAccounts accounts;

    public InMemoryGroupMemberships() {
        this(new InMemoryAccounts());
    }

    /** Also changes the groups of these accounts. */
    public InMemoryGroupMemberships(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    public Set<Group> of(SipAddress account) {
        return Set.copyOf(memberships.getOrDefault(account, Set.of()));
    }

    @Override
    public void join(SipAddress account, Group group) {
        memberships.computeIfAbsent(account, unknown -> new HashSet<>()).add(group);
        accounts.regroup(account, groups -> groups.add(group));
    }

    @Override
    public void leave(SipAddress account, Group group) {
        memberships.computeIfAbsent(account, unknown -> new HashSet<>()).remove(group);
        accounts.regroup(account, groups -> groups.remove(group));
    }
}
