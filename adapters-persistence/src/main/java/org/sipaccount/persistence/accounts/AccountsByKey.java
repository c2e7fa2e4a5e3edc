package org.sipaccount.persistence.accounts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sipaccount.domain.accounts.Account;

/** From the keys of rows to accounts, for queries that find keys. */
@ApplicationScoped
public class AccountsByKey {

    private static final String ACCOUNTS =
            "select a from AccountEntity a join fetch a.domain left join fetch a.groups where a.id in ?1";

    private final EntityManager entities;

    AccountsByKey(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the keys, in one statement. */
    public List<Account> inOrder(List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Long, Account> found = entities.createQuery(ACCOUNTS, AccountEntity.class)
                .setParameter(1, keys)
                .getResultStream()
                .distinct()
                .collect(toMap(row -> Objects.requireNonNull(row.id()), AccountEntity::toDomain));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
