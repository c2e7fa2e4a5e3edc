package org.sipaccount.persistence.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.enrollment.NewAccounts;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.UsernameTaken;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.DomainEntity;
import org.sipaccount.persistence.aliases.SipAddressEntity;
import org.sipaccount.persistence.balance.PrepaidAccountEntity;
import org.sipaccount.persistence.quarantine.ReleasedAddresses;

@ApplicationScoped
class MariaDbNewAccounts implements NewAccounts {

    private static final NamedConstraint ACCOUNT = new NamedConstraint("account_address");
    private static final NamedConstraint ADDRESS = new NamedConstraint("sip_address_taken");

    private final EntityManager entities;
    private final ReleasedAddresses released;

    MariaDbNewAccounts(EntityManager entities, ReleasedAddresses released) {
        this.entities = entities;
        this.released = released;
    }

    @Override
    public Optional<ServedDomain> findDomain(DomainName name) {
        return Optional.ofNullable(entities.find(DomainEntity.class, name.value()))
                .map(DomainEntity::toDomain);
    }

    @Override
    @Contended
    public void add(Enrollment enrollment) {
        Account account = enrollment.account();
        Money nothing = Money.zero(account.servedBy().currency());
        AccountEntity row = AccountEntity.of(
                account,
                enrollment.credentials(),
                new Provisioning(nothing, 0, List.of(), List.of(), Map.of()),
                entities.getReference(
                        DomainEntity.class, account.servedBy().name().value()));
        entities.persist(row);
        ACCOUNT.flush(entities, UsernameTaken::new);
        released.freeAddresses(List.of(account.address()));
        entities.persist(SipAddressEntity.own(row, account.address()));
        if (account.billing() == Billing.PREPAID) {
            entities.persist(PrepaidAccountEntity.of(row, new PrepaidAccount(nothing, RatedSession.NONE)));
        }
        ADDRESS.flush(entities, UsernameTaken::new);
    }
}
