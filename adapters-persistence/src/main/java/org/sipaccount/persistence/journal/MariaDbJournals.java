package org.sipaccount.persistence.journal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.journal.Journals;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.journal.JournalMark;
import org.sipaccount.domain.journal.JournalQuery;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountKeys;

@ApplicationScoped
@Contended
class MariaDbJournals implements Journals, PanacheRepository<JournalEntryEntity> {

    private static final String OF_ACCOUNT = """
            key.accountId = (select a.id from AccountEntity a where a.username = ?1 and a.domain.name = ?2)""";
    private static final String NOT_OF = " and (?3 is null or device <> ?3)";
    private static final String MARKS = "select key.entryId, storedAt from JournalEntryEntity where " + OF_ACCOUNT
            + NOT_OF + " order by key.entryId";
    private static final String REMOVED =
            "select count(*), coalesce(sum(length(data)), 0) from JournalEntryEntity where " + OF_ACCOUNT
                    + " and key.entryId in ?3";

    private static final int REMOVED_AT_ONCE = 1000;

    /** What a removal takes away. */
    private record Size(long entries, long characters) {}

    private final AccountKeys accounts;

    MariaDbJournals(AccountKeys accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<JournalEntry> list(SipAddress account, JournalQuery query) {
        return find(
                        OF_ACCOUNT + NOT_OF
                                + " and key.entryId > ?4 and (?5 is null or storedAt > ?5) order by key.entryId",
                        account.user(),
                        account.domain().value(),
                        query.notOf().orElse(null),
                        query.after().orElse(0),
                        query.later().orElse(null))
                .page(0, query.limit())
                .stream()
                .map(JournalEntryEntity::toDomain)
                .toList();
    }

    @Override
    public List<JournalMark> marks(SipAddress account, Optional<String> notOf, int limit) {
        return getEntityManager()
                .createQuery(MARKS, JournalMark.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setParameter(3, notOf.orElse(null))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Open open(SipAddress account) {
        return lock(account).toDomain();
    }

    @Override
    public void append(SipAddress account, List<JournalEntry> entries) {
        JournalEntity journal = lock(account);
        entries.forEach(entry -> persist(JournalEntryEntity.of(journal.accountId(), entry)));
        journal.added(entries);
        flush();
    }

    @Override
    public void remove(SipAddress account, Set<Long> ids) {
        JournalEntity journal = lock(account);
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += REMOVED_AT_ONCE) {
            remove(account, journal, all.subList(from, Math.min(from + REMOVED_AT_ONCE, all.size())));
        }
        flush();
    }

    private void remove(SipAddress account, JournalEntity journal, List<Long> ids) {
        Size size = getEntityManager()
                .createQuery(REMOVED, Size.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setParameter(3, ids)
                .getSingleResult();
        delete("key.accountId = ?1 and key.entryId in ?2", journal.accountId(), ids);
        journal.removed(size.entries(), size.characters());
    }

    @Override
    public int removeStoredBefore(Instant instant, int limit) {
        List<JournalEntryEntity> old =
                find("storedAt < ?1 order by storedAt", instant).page(0, limit).list();
        old.stream().collect(groupingBy(JournalEntryEntity::accountId)).forEach(this::remove);
        return old.size();
    }

    private void remove(long accountId, List<JournalEntryEntity> rows) {
        JournalEntity journal = getEntityManager().find(JournalEntity.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        rows.forEach(this::delete);
        journal.removed(
                rows.size(), rows.stream().mapToLong(JournalEntryEntity::length).sum());
        flush();
    }

    /** The account's journal, which nobody else changes until the transaction ends; made at the first entry. */
    private JournalEntity lock(SipAddress account) {
        long accountId = requireNonNull(accounts.lock(account).id());
        @Nullable
        JournalEntity journal = getEntityManager().find(JournalEntity.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (journal == null) {
            journal = new JournalEntity(accountId);
            getEntityManager().persist(journal);
        }
        return journal;
    }
}
