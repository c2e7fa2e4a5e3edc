package org.sipaccount.application.testing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.status.AccountStatuses;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.AccountStatus.DeletionPending;

public final class InMemoryAccountStatuses implements AccountStatuses {

    private final Map<SipAddress, AccountStatus> decided = new HashMap<>();

    public void clear() {
        decided.clear();
    }

    @Override
    public Map<SipAddress, AccountStatus> find(Collection<Account> accounts) {
        return accounts.stream().distinct().collect(toMap(Account::address, this::of));
    }

    private AccountStatus of(Account account) {
        AccountStatus byGroup = account.groups().contains(Group.BLOCKED)
                ? new AccountStatus.Blocked(Optional.empty())
                : AccountStatus.ACTIVE;
        return decided.getOrDefault(account.address(), byGroup);
    }

    @Override
    public void save(SipAddress account, AccountStatus status) {
        decided.put(account, status);
    }

    @Override
    public List<SipAddress> due(Instant now, int limit) {
        return decided.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof DeletionPending pending && pending.isDueAt(now))
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().deletionDue().orElseThrow()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }
}
