package org.sipaccount.application.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;

/** What only one account can have, and where in the document an account claims it. */
final class Claims {

    private record Claim<T>(Place place, T what) {}

    private record Published(E164Number number, DomainName tld) {}

    private final Set<Object> seen = new HashSet<>();
    private final List<Claim<SipAddress>> accounts = new ArrayList<>();
    private final List<Claim<SipAddress>> aliases = new ArrayList<>();
    private final List<Claim<EnumRecord>> numbers = new ArrayList<>();
    private final List<Claim<Long>> vouchers = new ArrayList<>();

    /** Those that accounts of the document claim as their own. */
    Set<SipAddress> accounts() {
        return whats(accounts);
    }

    Optional<SipAddress> account(Place place, SipAddress address) {
        return first(place, address, accounts, address).map(Claim::what);
    }

    Optional<SipAddress> alias(Place place, SipAddress address) {
        return first(place, address, aliases, address).map(Claim::what);
    }

    Optional<EnumRecord> number(Place place, EnumRecord number) {
        return first(place, new Published(number.number(), number.tld()), numbers, number)
                .map(Claim::what);
    }

    Optional<Voucher> voucher(Place place, Voucher voucher) {
        return first(place, voucher.id(), vouchers, voucher.id()).map(claim -> voucher);
    }

    private <T> Optional<Claim<T>> first(Place place, Object key, List<Claim<T>> claims, T what) {
        if (!seen.add(key)) {
            place.fault("is in the document already");
            return Optional.empty();
        }
        Claim<T> claim = new Claim<>(place, what);
        claims.add(claim);
        return Optional.of(claim);
    }

    /** Notes what accounts claim that are not in the store, and is somebody else's there. */
    void check(AccountStore store) {
        Set<SipAddress> there = store.accounts(whats(accounts));
        Set<Integer> old = accounts.stream()
                .filter(claim -> there.contains(claim.what()))
                .map(claim -> claim.place().position())
                .collect(Collectors.toSet());
        check(Stream.concat(accounts.stream(), aliases.stream()).toList(), old, store::taken);
        check(numbers, old, store::published);
        check(vouchers, old, store::vouchers);
    }

    private static <T> void check(List<Claim<T>> claims, Set<Integer> old, UnaryOperator<Set<T>> stored) {
        List<Claim<T>> fresh = claims.stream()
                .filter(claim -> !old.contains(claim.place().position()))
                .toList();
        Set<T> others = stored.apply(whats(fresh));
        fresh.stream()
                .filter(claim -> others.contains(claim.what()))
                .forEach(claim -> claim.place().fault("is another account's already"));
    }

    private static <T> Set<T> whats(List<Claim<T>> claims) {
        return claims.stream().map(Claim::what).collect(Collectors.toSet());
    }
}
