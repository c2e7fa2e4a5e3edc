package org.sipaccount.persistence.accounts;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;

/** Many accounts in one statement. */
@ApplicationScoped
public class AccountBatchReader {

    private static final String ACCOUNTS =
            "select a from AccountEntity a join fetch a.domain left join fetch a.groups where ";
    private static final String BY_KEY = ACCOUNTS + "a.id in ?1";
    private static final String BY_ADDRESS = ACCOUNTS + "a.username in ?1 and a.domain.name in ?2";

    private final EntityManager entities;

    AccountBatchReader(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the rows of these accounts tell, as far as they exist.
     *
     * @param addresses 100 at most
     */
    public <T> Map<SipAddress, T> at(Collection<SipAddress> addresses, Function<AccountEntity, T> telling) {
        if (addresses.size() > PageRequest.MOST) {
            throw new IllegalArgumentException("more than " + PageRequest.MOST + " accounts at once");
        }
        // Users and domains are looked for apart from each other: others may be among what is found.
        return entities.createQuery(BY_ADDRESS, AccountEntity.class)
                .setParameter(1, addresses.stream().map(SipAddress::user).collect(toSet()))
                .setParameter(
                        2,
                        addresses.stream()
                                .map(address -> address.domain().value())
                                .collect(toSet()))
                .getResultStream()
                .distinct()
                .filter(row -> addresses.contains(row.toDomain().address()))
                .collect(toMap(row -> row.toDomain().address(), telling));
    }

    /** In the order of the keys. */
    public List<Account> inOrder(List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Long, Account> found = entities.createQuery(BY_KEY, AccountEntity.class)
                .setParameter(1, keys)
                .getResultStream()
                .distinct()
                .collect(toMap(row -> Objects.requireNonNull(row.id()), AccountEntity::toDomain));
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
