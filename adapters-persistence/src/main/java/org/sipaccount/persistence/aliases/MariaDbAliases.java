package org.sipaccount.persistence.aliases;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;
import org.sipaccount.persistence.quarantine.ReleasedAddresses;

@ApplicationScoped
class MariaDbAliases implements Aliases, PanacheRepository<SipAddressEntity> {

    private static final NamedConstraint TAKEN = new NamedConstraint("sip_address_taken");
    private static final String ALIASES = OwnedRow.OF_ACCOUNT + " and kind = ?3";

    private final AccountKeys accounts;
    private final AccountBatchRows rows;
    private final ReleasedAddresses released;

    MariaDbAliases(AccountKeys accounts, AccountBatchRows rows, ReleasedAddresses released) {
        this.accounts = accounts;
        this.rows = rows;
        this.released = released;
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
    public Map<SipAddress, List<Alias>> first(Collection<SipAddress> accounts, int limit) {
        var wanted = Wanted.first(SipAddressEntity.class, "r.username, r.domain", limit)
                .where("r.kind = :kind", Map.of("kind", AddressKind.ALIAS));
        return rows.list(accounts, wanted, SipAddressEntity::toDomain);
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
        released.free(account, alias.address());
        persist(SipAddressEntity.of(accounts.get(account), alias));
        TAKEN.flush(getEntityManager(), AliasTaken::new);
    }

    @Override
    @Contended
    public boolean remove(SipAddress account, Alias alias) {
        return released.release(account, alias.address());
    }
}
