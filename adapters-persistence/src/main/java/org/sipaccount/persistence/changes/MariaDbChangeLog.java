package org.sipaccount.persistence.changes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;
import org.sipaccount.persistence.Chunks;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountBatchCondition;

/**
 * Whoever changes an account locks its row, and nothing before it: a row that belongs to it, like the counter, would lock
 * it in part, and two who each have a part of it and want the whole never get it. The counter is locked after it, since every
 * change writes it: on a cluster a change that comes from another node then ends this transaction, and does not pass by
 * unseen between what it reads and what it stores.
 */
@ApplicationScoped
@Contended
class MariaDbChangeLog implements ChangeLog {

    /** It asks for the number, too: a table that nothing is asked of is left out of a join, and not locked. */
    private static final String LOCK = """
            select c.last_number from account a left join change_counter c on c.account_id = a.id
            where a.username = :user and a.domain = :domain for update""";

    private static final String COUNT = """
            insert into change_counter (account_id, last_number)
            select id, 1 from account where username = :user and domain = :domain
            on duplicate key update last_number = change_counter.last_number + 1
            returning account_id, last_number""";

    private static final String COUNT_BY_KEY = """
            insert into change_counter (account_id, last_number)
            select id, 1 from account where id = :key
            on duplicate key update last_number = change_counter.last_number + 1
            returning last_number""";
    private static final String NEXT_OF_FORMER =
            "select coalesce(max(number), 0) + 1 from change_entry where account_id = :key";

    private static final String VERSIONS =
            """
            select a.username, a.domain.name, e.setting, max(e.number)
            from AccountEntity a join ChangeEntity e on e.accountId = a.id
            where""" + AccountBatchCondition.CONDITION + " group by a.username, a.domain.name, e.setting";

    private static final String NEWEST = """
            select a.username, a.domain, coalesce(c.last_number, 0)
            from account a left join change_counter c on c.account_id = a.id
            where a.username in (?1) and a.domain in (?2)""";

    private static final String AFTER = """
            select e from ChangeEntity e join AccountEntity a on a.id = e.accountId
            where a.username = ?1 and a.domain.name = ?2 and e.number > ?3
            order by e.number""";

    private static final String ONE = """
            select e from AccountEntity a join ChangeEntity e on e.accountId = a.id
            where a.username = ?1 and a.domain.name = ?2 and e.number = ?3""";

    private static final int FIRST_AT_ONCE = 500;
    private static final String KEYS =
            "select a.id, a.username, a.domain.name from AccountEntity a where" + AccountBatchCondition.CONDITION;
    private static final String COUNT_FIRST =
            "insert into change_counter (account_id, last_number) select id, 1 from account where id in (:keys)";

    private record Key(long id, String user, String domain) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private record Counter(long accountId, int number) {}

    private record Version(String user, String domain, Setting setting, int number) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private final EntityManager entities;

    MariaDbChangeLog(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void open(SipAddress account) {
        List<?> locked = entities.createNativeQuery(LOCK, Integer.class)
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value())
                .getResultList();
        if (locked.isEmpty()) {
            throw new AccountGone();
        }
    }

    @Override
    public int append(SipAddress account, Instant at, Actor actor, Change change, OptionalInt reverts) {
        Counter counter = next(account);
        store(new ChangeEntry(counter.number(), account, at, actor, change, reverts), counter);
        entities.flush();
        return counter.number();
    }

    @Override
    public void appendFirst(Collection<SipAddress> accounts, Instant at, Actor actor, Change change) {
        new Chunks<>(accounts, FIRST_AT_ONCE).stream().forEach(chunk -> {
            first(chunk)
                    .forEach((account, counter) -> store(
                            new ChangeEntry(counter.number(), account, at, actor, change, OptionalInt.empty()),
                            counter));
            entities.flush();
            entities.clear();
        });
    }

    @Override
    public void appendLate(AccountId account, SipAddress address, Instant at, Actor actor, Change change) {
        Counter counter = new Counter(account.value(), late(account));
        store(new ChangeEntry(counter.number(), address, at, actor, change, OptionalInt.empty()), counter);
        entities.flush();
    }

    /** Of an account that is gone nobody counts any more; two at once meet the key of the entries. */
    private int late(AccountId account) {
        List<?> counted = entities.createNativeQuery(COUNT_BY_KEY, Integer.class)
                .setParameter("key", account.value())
                .getResultList();
        Object number = counted.isEmpty()
                ? entities.createNativeQuery(NEXT_OF_FORMER, Integer.class)
                        .setParameter("key", account.value())
                        .getSingleResult()
                : counted.getFirst();
        return ((Number) number).intValue();
    }

    private Map<SipAddress, Counter> first(List<SipAddress> accounts) {
        Map<SipAddress, Counter> counters = AccountBatchCondition.ask(entities.createQuery(KEYS, Key.class), accounts)
                .getResultStream()
                .collect(toMap(Key::account, key -> new Counter(key.id(), 1)));
        entities.createNativeQuery(COUNT_FIRST)
                .setParameter(
                        "keys",
                        counters.values().stream().map(Counter::accountId).toList())
                .executeUpdate();
        return counters;
    }

    private void store(ChangeEntry entry, Counter counter) {
        entities.persist(ChangeEntity.of(entry, counter.accountId()));
    }

    private Counter next(SipAddress account) {
        List<?> rows = entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new AccountGone();
        }
        Object[] row = (Object[]) rows.getFirst();
        return new Counter(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
    }

    @Override
    public Optional<ChangeEntry> find(SipAddress account, int number) {
        return entities.createQuery(ONE, ChangeEntity.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setParameter(3, number)
                .getResultStream()
                .findFirst()
                .map(ChangeEntity::toDomain);
    }

    @Override
    public Map<SipAddress, SettingVersions> versions(Collection<SipAddress> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        Map<SipAddress, SettingVersions> versions = new HashMap<>();
        accounts.forEach(account -> versions.put(account, SettingVersions.NONE));
        AccountBatchCondition.ask(entities.createQuery(VERSIONS, Version.class), accounts)
                .getResultStream()
                .collect(groupingBy(Version::account, toMap(Version::setting, Version::number)))
                .forEach((account, numbers) -> versions.put(account, new SettingVersions(numbers)));
        return versions;
    }

    @Override
    public Map<SipAddress, Integer> newest(Collection<SipAddress> accounts) {
        Set<SipAddress> asked = Set.copyOf(accounts);
        Map<SipAddress, Integer> newest = new HashMap<>();
        for (Object[] row : counters(asked)) {
            SipAddress account = new SipAddress((String) row[0], new DomainName((String) row[1]));
            if (asked.contains(account)) {
                newest.put(account, ((Number) row[2]).intValue());
            }
        }
        return newest;
    }

    @Override
    public List<ChangeEntry> after(SipAddress account, int number, int limit) {
        return entities.createQuery(AFTER, ChangeEntity.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .setParameter(3, number)
                .setMaxResults(limit)
                .getResultStream()
                .map(ChangeEntity::toDomain)
                .toList();
    }

    private List<Object[]> counters(Set<SipAddress> accounts) {
        return entities.createNativeQuery(NEWEST, Object[].class)
                .setParameter(1, users(accounts))
                .setParameter(2, domains(accounts))
                .getResultList();
    }

    private static Set<String> users(Set<SipAddress> accounts) {
        return accounts.stream().map(SipAddress::user).collect(toSet());
    }

    private static Set<String> domains(Set<SipAddress> accounts) {
        return accounts.stream().map(account -> account.domain().value()).collect(toSet());
    }
}
