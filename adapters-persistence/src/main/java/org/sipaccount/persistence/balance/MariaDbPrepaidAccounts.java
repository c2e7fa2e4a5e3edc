package org.sipaccount.persistence.balance;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
@Contended
class MariaDbPrepaidAccounts implements PrepaidAccounts, PanacheRepository<PrepaidAccountEntity> {

    private static final String LEDGER = """
            select p, e from AccountEntity a
            left join PrepaidAccountEntity p on p.account = a
            left join LedgerEntryEntity e on e.account = a
            where a.username = ?1 and a.domain.name = ?2
            order by e.entryId desc""";
    private static final String NEXT_ENTRY =
            "select coalesce(max(entryId), 0) + 1 from LedgerEntryEntity where " + OwnedRow.OF_ACCOUNT;

    /** A line of the ledger; without entry where there is none yet, without balance for an account that has none. */
    private record Line(
            @Nullable PrepaidAccountEntity balance,
            @Nullable LedgerEntryEntity entry) {}

    private final AccountKeys accounts;
    private final AccountBatchRows rows;

    MariaDbPrepaidAccounts(AccountKeys accounts, AccountBatchRows rows) {
        this.accounts = accounts;
        this.rows = rows;
    }

    @Override
    public Optional<PrepaidAccount> find(SipAddress account) {
        return row(account).map(PrepaidAccountEntity::toDomain);
    }

    @Override
    public Map<SipAddress, Optional<PrepaidAccount>> find(Collection<SipAddress> asked) {
        return rows.find(asked, Wanted.only(PrepaidAccountEntity.class), PrepaidAccountEntity::toDomain);
    }

    @Override
    public void start(SipAddress account, PrepaidAccount balance) {
        persist(PrepaidAccountEntity.of(accounts.get(account), balance));
        flush();
    }

    @Override
    public Optional<Open> open(SipAddress account) {
        return row(account).map(row -> {
            // Locks this row alone, not the account's, and reads what was committed while it waited.
            getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
            return new Open(row.toDomain(), nextEntry(account));
        });
    }

    @Override
    public void book(SipAddress account, PrepaidAccount after, LedgerEntry entry) {
        row(account).orElseThrow().apply(after);
        getEntityManager().persist(LedgerEntryEntity.of(accounts.get(account), entry));
        flush();
    }

    @Override
    public Optional<List<LedgerEntry>> ledger(SipAddress account, int limit) {
        List<Line> lines = getEntityManager()
                .createQuery(LEDGER, Line.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setMaxResults(limit)
                .getResultList();
        return lines.stream().allMatch(line -> line.balance() == null && line.entry() == null)
                ? Optional.empty()
                : Optional.of(lines.stream()
                        .map(Line::entry)
                        .filter(Objects::nonNull)
                        .map(LedgerEntryEntity::toDomain)
                        .toList());
    }

    private Optional<PrepaidAccountEntity> row(SipAddress account) {
        return find(OwnedRow.OF_ACCOUNT, account.user(), account.domain().value())
                .singleResultOptional();
    }

    private long nextEntry(SipAddress account) {
        return getEntityManager()
                .createQuery(NEXT_ENTRY, Long.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .getSingleResult();
    }
}
