package org.sipaccount.application.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.numbers.EnumRecord;

/** Whole accounts in memory. */
public final class InMemoryAccountStore implements AccountStore {

    private final Set<ServedDomain> domains = new LinkedHashSet<>();
    private final List<ImportedAccount> accounts = new ArrayList<>();

    public List<ImportedAccount> accounts() {
        return List.copyOf(accounts);
    }

    public Set<ServedDomain> domains() {
        return Set.copyOf(domains);
    }

    @Override
    public Set<SipAddress> accounts(Set<SipAddress> addresses) {
        return those(
                addresses,
                address -> accounts.stream()
                        .anyMatch(account -> account.account().address().equals(address)));
    }

    @Override
    public Set<SipAddress> taken(Set<SipAddress> addresses) {
        Set<SipAddress> taken = new HashSet<>(accounts(addresses));
        taken.addAll(those(
                addresses,
                address -> accounts.stream()
                        .flatMap(account -> account.aliases().stream())
                        .anyMatch(alias -> alias.address().equals(address))));
        return taken;
    }

    @Override
    public Set<Long> vouchers(Set<Long> ids) {
        return those(
                ids,
                id -> accounts.stream()
                        .flatMap(account -> account.vouchers().stream())
                        .map(Voucher::id)
                        .anyMatch(id::equals));
    }

    @Override
    public Set<EnumRecord> published(Set<EnumRecord> records) {
        return those(
                records,
                asked -> accounts.stream()
                        .flatMap(account -> account.numbers().stream())
                        .anyMatch(there -> there.number().equals(asked.number())
                                && there.tld().equals(asked.tld())));
    }

    private static <T> Set<T> those(Set<T> asked, Predicate<T> there) {
        return asked.stream().filter(there).collect(Collectors.toSet());
    }

    @Override
    public void serve(List<ServedDomain> served) {
        served.stream()
                .filter(domain ->
                        domains.stream().noneMatch(there -> there.name().equals(domain.name())))
                .forEach(domains::add);
    }

    @Override
    public void add(List<ImportedAccount> added) {
        accounts.addAll(added);
    }

    @Override
    public void clear() {
        domains.clear();
        accounts.clear();
    }
}
