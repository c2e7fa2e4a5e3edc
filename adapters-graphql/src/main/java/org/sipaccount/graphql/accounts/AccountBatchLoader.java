package org.sipaccount.graphql.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;

/** A field of several accounts: read together, as many at a time as a page of accounts has, and shown in their order. */
public final class AccountBatchLoader {

    private AccountBatchLoader() {}

    /** @param read answers for each of the accounts */
    public static <T, V extends @Nullable Object> List<V> show(
            List<AccountView> accounts,
            Function<Collection<SipAddress>, Map<SipAddress, T>> read,
            BiFunction<AccountView, T, V> view) {
        return showFrom(
                accounts, some -> read.apply(some.stream().map(Account::address).toList()), view);
    }

    /** The same where the address alone does not tell enough. */
    public static <T, V extends @Nullable Object> List<V> showFrom(
            List<AccountView> accounts,
            Function<Collection<Account>, Map<SipAddress, T>> read,
            BiFunction<AccountView, T, V> view) {
        Map<SipAddress, Account> different = new HashMap<>();
        accounts.forEach(each -> different.put(each.account().address(), each.account()));
        Map<SipAddress, T> found = readAll(new ArrayList<>(different.values()), read);
        return accounts.stream()
                .map(each -> view.apply(
                        each, Objects.requireNonNull(found.get(each.account().address()))))
                .toList();
    }

    private static <T> Map<SipAddress, T> readAll(
            List<Account> accounts, Function<Collection<Account>, Map<SipAddress, T>> read) {
        Map<SipAddress, T> found = new HashMap<>();
        for (int from = 0; from < accounts.size(); from += PageRequest.MOST) {
            found.putAll(read.apply(accounts.subList(from, Math.min(from + PageRequest.MOST, accounts.size()))));
        }
        return found;
    }
}
