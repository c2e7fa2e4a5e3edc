package org.sipaccount.application.administration;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.administration.IssuedVouchers.Issue;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.enrollment.NewAccounts;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.administration.DomainNotAdministered;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.Voucher;

@UseCase
class IssueVouchers implements IssuingVouchers {

    private final NewAccounts domains;
    private final IssuedVouchers vouchers;
    private final VoucherNumbers numbers;
    private final ActorContext actorContext;
    private final InstantSource clock;

    IssueVouchers(
            NewAccounts domains,
            IssuedVouchers vouchers,
            VoucherNumbers numbers,
            ActorContext actorContext,
            InstantSource clock) {
        this.domains = domains;
        this.vouchers = vouchers;
        this.numbers = numbers;
        this.actorContext = actorContext;
        this.clock = clock;
    }

    @Override
    public List<Voucher> issue(
            AdministeredDomains scope, DomainName domain, int count, BigDecimal value, Reason reason) {
        if (count < 1 || count > MOST) {
            throw new InvalidValue("1 to " + MOST + " vouchers are made at once");
        }
        ServedDomain served = Optional.of(domain)
                .filter(scope::covers)
                .flatMap(domains::findDomain)
                .orElseThrow(DomainNotAdministered::new);
        Money each = new Money(value, served.currency());
        List<Voucher> made = freshIds(count).stream()
                .map(id -> new Voucher(id, numbers.secret(), each, false))
                .toList();
        vouchers.add(made, new Issue(domain, reason, actorContext.actor().name(), clock.instant()));
        return made;
    }

    private Set<Long> freshIds(int count) {
        Set<Long> ids = new LinkedHashSet<>();
        while (ids.size() < count) {
            while (ids.size() < count) {
                ids.add(numbers.id());
            }
            ids.removeAll(vouchers.taken(ids));
        }
        return ids;
    }
}
