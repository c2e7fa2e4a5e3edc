package org.sipaccount.persistence.deletion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.deletion.DeletionRequests;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.NamedConstraint;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
@Contended
class MariaDbDeletionRequests implements DeletionRequests, PanacheRepository<DeletionRequestEntity> {

    private static final NamedConstraint ONCE = new NamedConstraint("deletion_request_once");
    private static final String OF_SECRET = "secretSha256 = ?1";
    private static final String ADDRESS =
            "select account.username, account.domain.name from DeletionRequestEntity where " + OF_SECRET;

    private record Address(String user, String domain) {}

    private final AccountKeys accounts;

    MariaDbDeletionRequests(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<DeletionRequest> find(SipAddress account) {
        return Optional.ofNullable(row(account)).map(DeletionRequestEntity::toDomain);
    }

    @Override
    public void put(SipAddress account, DeletionRequest request, String fingerprint) {
        DeletionRequestEntity row = row(account);
        if (row == null) {
            persist(DeletionRequestEntity.of(accounts.get(account), request, fingerprint));
        } else {
            row.apply(request, fingerprint);
        }
        ONCE.flush(getEntityManager(), ConcurrentChange::new);
    }

    @Override
    public void remove(SipAddress account) {
        DeletionRequestEntity row = row(account);
        if (row != null) {
            delete(row);
            flush();
        }
    }

    @Override
    public Optional<Claim> find(String fingerprint) {
        return claim(find(OF_SECRET, fingerprint).singleResultOptional(), fingerprint);
    }

    @Override
    public Optional<Claim> claim(String fingerprint) {
        Optional<Claim> claim = claim(
                find(OF_SECRET, fingerprint)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .singleResultOptional(),
                fingerprint);
        // Waits for entries of a ledger that others are adding, whose rows refer to the account's.
        claim.ifPresent(locked -> accounts.lock(locked.account()));
        return claim;
    }

    private Optional<Claim> claim(Optional<DeletionRequestEntity> row, String fingerprint) {
        return row.map(found -> new Claim(address(fingerprint), found.toDomain()));
    }

    private SipAddress address(String fingerprint) {
        Address address = getEntityManager()
                .createQuery(ADDRESS, Address.class)
                .setParameter(1, fingerprint)
                .getSingleResult();
        return SipAddress.of(address.user(), address.domain());
    }

    private @Nullable DeletionRequestEntity row(SipAddress account) {
        return find(OwnedRow.OF_ACCOUNT, account.user(), account.domain().value())
                .singleResultOptional()
                .orElse(null);
    }
}
