package org.sipaccount.application.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;

public final class InMemoryAccounts implements Accounts {

    private final Map<SipAddress, Account> accounts = new HashMap<>();
    private final Map<SipAddress, Credentials> credentials = new HashMap<>();
    private final Map<SipAddress, AccountId> ids = new HashMap<>();
    private long next = 1;

    public void put(Account account) {
        ids.computeIfAbsent(account.address(), _ -> new AccountId(next++));
        accounts.put(account.address(), account);
    }

    /** Without, nothing opens an account. */
    public void put(SipAddress account, Credentials opening) {
        credentials.put(account, opening);
    }

    public Collection<Account> all() {
        return List.copyOf(accounts.values());
    }

    public void clear() {
        accounts.clear();
        credentials.clear();
        ids.clear();
    }

    public void setNoAnswerTimeout(SipAddress address, NoAnswerTimeout timeout) {
        find(address).ifPresent(account -> put(with(account, timeout, account.groups())));
    }

    void regroup(SipAddress address, Consumer<Set<Group>> change) {
        find(address).ifPresent(account -> {
            Set<Group> groups = new HashSet<>(account.groups());
            change.accept(groups);
            put(with(account, account.noAnswerTimeout(), groups));
        });
    }

    private static Account with(Account account, NoAnswerTimeout timeout, Set<Group> groups) {
        return new Account(
                account.address(),
                account.servedBy(),
                account.name(),
                account.email(),
                account.callerId(),
                account.mobileNumber(),
                account.owner(),
                account.zone(),
                account.language(),
                account.region(),
                account.quickDial(),
                timeout,
                account.billing(),
                groups);
    }

    @Override
    public Optional<Account> find(SipAddress address) {
        return Optional.ofNullable(accounts.get(address));
    }

    @Override
    public Optional<AccountId> findId(SipAddress address) {
        return Optional.ofNullable(ids.get(address));
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        return find(address)
                .map(account -> new Login(
                        Objects.requireNonNull(ids.get(address)),
                        account,
                        credentials.getOrDefault(address, Credentials.NONE)));
    }

    @Override
    public void delete(SipAddress address) {
        accounts.remove(address);
        ids.remove(address);
    }
}
