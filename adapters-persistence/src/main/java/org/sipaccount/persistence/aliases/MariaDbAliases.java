package org.sipaccount.persistence.aliases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
class MariaDbAliases implements Aliases, PanacheRepository<SipAddressEntity> {

    private static final NamedConstraint TAKEN = new NamedConstraint("sip_address_taken");
    private static final String ALIASES = OwnedRow.OF_ACCOUNT + " and kind = ?3";

    private final AccountKeys accounts;

    MariaDbAliases(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Alias> first(SipAddress account, int limit) {
        return find(
                        ALIASES + " order by username, domain",
                        account.user(),
                        account.domain().value(),
                        AddressKind.ALIAS)
                .page(0, limit)
                .stream()
                .map(SipAddressEntity::toDomain)
                .toList();
    }

    @Override
    @Contended
    public int countForUpdate(SipAddress account) {
        accounts.lock(account);
        return Math.toIntExact(count(ALIASES, account.user(), account.domain().value(), AddressKind.ALIAS));
    }

    @Override
    @Contended
    public void add(SipAddress account, Alias alias) {
        persist(SipAddressEntity.of(accounts.get(account), alias));
        TAKEN.flush(getEntityManager(), AliasTaken::new);
    }

    @Override
    @Contended
    public boolean remove(SipAddress account, Alias alias) {
        long removed = delete(
                ALIASES + " and username = ?4 and domain = ?5",
                account.user(),
                account.domain().value(),
                AddressKind.ALIAS,
                alias.address().user(),
                alias.address().domain().value());
        return removed > 0;
    }
}
