package org.sipaccount.application.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasTaken;

/** Aliases by their address; an account takes its own one. */
public final class InMemoryAliases implements Aliases {

    private static final Comparator<SipAddress> BY_USER_AND_DOMAIN =
            Comparator.comparing(SipAddress::user).thenComparing(SipAddress::domain);

    private final Map<SipAddress, SipAddress> owners = new LinkedHashMap<>();

    public void clear() {
        owners.clear();
    }

    @Override
    public List<Alias> first(SipAddress account, int limit) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().equals(account))
                .map(Map.Entry::getKey)
                .sorted(BY_USER_AND_DOMAIN)
                .limit(limit)
                .map(Alias::new)
                .toList();
    }

    @Override
    public Map<SipAddress, List<Alias>> first(Collection<SipAddress> accounts, int limit) {
        return InMemoryPages.ofEach(accounts, account -> first(account, limit));
    }

    @Override
    public int countForUpdate(SipAddress account) {
        return first(account, Integer.MAX_VALUE).size();
    }

    @Override
    public void add(SipAddress account, Alias alias) {
        if (alias.address().equals(account) || owners.containsKey(alias.address())) {
            throw new AliasTaken();
        }
        owners.put(alias.address(), account);
    }

    @Override
    public boolean remove(SipAddress account, Alias alias) {
        return owners.remove(alias.address(), account);
    }
}
