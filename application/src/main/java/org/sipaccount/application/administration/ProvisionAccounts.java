package org.sipaccount.application.administration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.enrollment.NewAccounts;
import org.sipaccount.application.numbers.NumbersInUse;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.DomainNotAdministered;
import org.sipaccount.domain.administration.NewAccount;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.UsernameTaken;

@UseCase
class ProvisionAccounts implements ProvisioningAccounts {

    private final AdministeredAccounts accounts;
    private final NewAccounts newAccounts;
    private final NumbersInUse numbers;
    private final Provisions provisions;
    private final BillingSwitch billing;
    private final Changes changes;

    ProvisionAccounts(
            AdministeredAccounts accounts,
            NewAccounts newAccounts,
            NumbersInUse numbers,
            Provisions provisions,
            BillingSwitch billing,
            Changes changes) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.numbers = numbers;
        this.provisions = provisions;
        this.billing = billing;
        this.changes = changes;
    }

    @Override
    public Map<SipAddress, Provision> find(Collection<SipAddress> of) {
        return provisions.find(of);
    }

    @Override
    public Account create(AdministeredDomains scope, SipAddress address, Function<ServedDomain, NewAccount> wanted) {
        ServedDomain domain = Optional.of(address.domain())
                .filter(scope::covers)
                .flatMap(newAccounts::findDomain)
                .orElseThrow(DomainNotAdministered::new);
        NewAccount created = wanted.apply(domain);
        requireCurrency(created.provision(), domain);
        if (numbers.isOthers(address, domain.numbering(), Optional.empty())) {
            throw new UsernameTaken();
        }
        newAccounts.add(new Enrollment(created.in(domain), created.credentials()));
        provisions.save(address, created.provision());
        changes.recordFirst(List.of(address), ProvisionChange.created());
        return created.in(domain);
    }

    @Override
    public Provision change(
            AdministeredDomains scope, SipAddress address, UnaryOperator<Provision> change, Optional<Reason> reason) {
        Account account = accounts.open(scope, address);
        Provision before = Optional.ofNullable(provisions.find(List.of(address)).get(address))
                .orElseThrow(AccountNotFound::new);
        Provision after = change.apply(before);
        requireCurrency(after, account.servedBy());
        billing.change(account, after.billing());
        provisions.save(address, after);
        changes.record(
                account,
                ProvisionChange.of(before, after)
                        .because(reason.map(Reason::text).orElse(""))
                        .build());
        return after;
    }

    private static void requireCurrency(Provision provision, ServedDomain domain) {
        if (!provision.quota().currency().equals(domain.currency())) {
            throw new InvalidValue("a quota is in the currency of the domain, " + domain.currency());
        }
    }
}
