package org.sipaccount.application.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;

/** What only one account can have, and where in the document an account claims it. */
final class Claims {

    private record Claim<T>(DocumentPath path, T what) {}

    private record Published(E164Number number, DomainName tld) {}

    private final Set<Object> seen = new HashSet<>();
    private final List<Claim<SipAddress>> accounts = new ArrayList<>();
    private final List<Claim<SipAddress>> aliases = new ArrayList<>();
    private final List<Claim<EnumRecord>> numbers = new ArrayList<>();
    private final List<Claim<Long>> vouchers = new ArrayList<>();
    private final NumberClaims spelled = new NumberClaims();

    /** Those that accounts of the document claim as their own. */
    Set<SipAddress> accounts() {
        return whats(accounts);
    }

    Optional<SipAddress> account(DocumentPath path, SipAddress address) {
        return first(path, address, accounts, address).map(Claim::what);
    }

    Optional<SipAddress> alias(DocumentPath path, SipAddress address) {
        return first(path, address, aliases, address).map(Claim::what);
    }

    Optional<EnumRecord> number(DocumentPath path, EnumRecord number) {
        return first(path, new Published(number.number(), number.tld()), numbers, number)
                .map(Claim::what);
    }

    /** The numbers, in all their spellings. */
    NumberClaims spelled() {
        return spelled;
    }

    Optional<Voucher> voucher(DocumentPath path, Voucher voucher) {
        return first(path, voucher.id(), vouchers, voucher.id()).map(claim -> voucher);
    }

    private <T> Optional<Claim<T>> first(DocumentPath path, Object key, List<Claim<T>> claims, T what) {
        if (!seen.add(key)) {
            path.fault("is in the document already");
            return Optional.empty();
        }
        Claim<T> claim = new Claim<>(path, what);
        claims.add(claim);
        return Optional.of(claim);
    }

    /** Notes what accounts claim that are not in the store, and is somebody else's there. */
    void check(AccountStore store, ForwardingHops hops) {
        Set<SipAddress> there = store.accounts(whats(accounts));
        Set<Integer> old = accounts.stream()
                .filter(claim -> there.contains(claim.what()))
                .map(claim -> claim.path().position())
                .collect(Collectors.toSet());
        Set<DocumentPath> taken = Stream.of(
                        check(Stream.concat(accounts.stream(), aliases.stream()).toList(), old, store::taken),
                        check(numbers, old, store::published),
                        check(vouchers, old, store::vouchers))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        spelled.check(claim -> !old.contains(claim.position()) && !taken.contains(claim), hops);
    }

    private static <T> List<DocumentPath> check(List<Claim<T>> claims, Set<Integer> old, UnaryOperator<Set<T>> stored) {
        List<Claim<T>> fresh = claims.stream()
                .filter(claim -> !old.contains(claim.path().position()))
                .toList();
        Set<T> others = stored.apply(whats(fresh));
        List<DocumentPath> taken = fresh.stream()
                .filter(claim -> others.contains(claim.what()))
                .map(Claim::path)
                .toList();
        taken.forEach(path -> path.fault("is another account's already"));
        return taken;
    }

    private static <T> Set<T> whats(List<Claim<T>> claims) {
        return claims.stream().map(Claim::what).collect(Collectors.toSet());
    }
}
