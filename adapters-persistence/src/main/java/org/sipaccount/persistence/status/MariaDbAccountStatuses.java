package org.sipaccount.persistence.status;

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
import org.sipaccount.application.status.AccountStatuses;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
@Contended
class MariaDbAccountStatuses implements AccountStatuses {

    private static final String OF_MANY = """
            select s.account.username, s.account.domain.name, s from AccountStatusEntity s
            where s.account.username in ?1 and s.account.domain.name in ?2""";
    private static final String OF_ONE = "from AccountStatusEntity where " + OwnedRow.OF_ACCOUNT;
    private static final String DUE = """
            select account.username, account.domain.name from AccountStatusEntity
            where deletionDue <= ?1 order by deletionDue""";

    private record Row(String user, String domain, AccountStatusEntity status) {
        SipAddress account() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private record Address(String user, String domain) {
        SipAddress toDomain() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private final EntityManager entities;
    private final AccountKeys keys;

    MariaDbAccountStatuses(EntityManager entities, AccountKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    @Override
    public Map<SipAddress, AccountStatus> find(Collection<Account> accounts) {
        Map<SipAddress, AccountStatusEntity> stored =
                stored(accounts).stream().collect(toMap(Row::account, Row::status));
        Map<SipAddress, AccountStatus> statuses = new HashMap<>();
        accounts.forEach(account -> {
            boolean inGroup = account.groups().contains(Group.BLOCKED);
            AccountStatus byGroup = inGroup ? new AccountStatus.Blocked(Optional.empty()) : AccountStatus.ACTIVE;
            statuses.put(
                    account.address(),
                    Optional.ofNullable(stored.get(account.address()))
                            .map(row -> row.toDomain(inGroup))
                            .orElse(byGroup));
        });
        return statuses;
    }

    private List<Row> stored(Collection<Account> accounts) {
        return entities.createQuery(OF_MANY, Row.class)
                .setParameter(
                        1,
                        accounts.stream()
                                .map(account -> account.address().user())
                                .collect(toSet()))
                .setParameter(
                        2,
                        accounts.stream()
                                .map(account -> account.address().domain().value())
                                .collect(toSet()))
                .getResultList();
    }

    @Override
    public void save(SipAddress account, AccountStatus status) {
        AccountStatusEntity row = entities.createQuery(OF_ONE, AccountStatusEntity.class)
                .setParameter(1, account.user())
                .setParameter(2, account.domain().value())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new AccountStatusEntity(keys.get(account)));
        row.apply(status);
        entities.persist(row);
        entities.flush();
    }

    @Override
    public List<SipAddress> due(Instant now, int limit) {
        return entities.createQuery(DUE, Address.class)
                .setParameter(1, now)
                .setMaxResults(limit)
                .getResultStream()
                .map(Address::toDomain)
                .toList();
    }
}
