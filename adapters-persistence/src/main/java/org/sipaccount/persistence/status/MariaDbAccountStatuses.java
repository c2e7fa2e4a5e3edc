package org.sipaccount.persistence.status;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.status.AccountStatuses;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.AccountStatus.Blocked;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.accounts.AccountBatchRows;
import org.sipaccount.persistence.accounts.AccountBatchRows.Wanted;
import org.sipaccount.persistence.accounts.AccountKeys;
import org.sipaccount.persistence.accounts.OwnedRow;

@ApplicationScoped
@Contended
class MariaDbAccountStatuses implements AccountStatuses {

    private static final String OF_ONE = "from AccountStatusEntity where " + OwnedRow.OF_ACCOUNT;
    private static final String DUE = """
            select account.username, account.domain.name from AccountStatusEntity
            where deletionDue <= ?1 order by deletionDue""";

    private record Address(String user, String domain) {
        SipAddress toDomain() {
            return new SipAddress(user, new DomainName(domain));
        }
    }

    private final EntityManager entities;
    private final AccountKeys keys;
    private final AccountBatchRows rows;

    MariaDbAccountStatuses(EntityManager entities, AccountKeys keys, AccountBatchRows rows) {
        this.entities = entities;
        this.keys = keys;
        this.rows = rows;
    }

    @Override
    public Map<SipAddress, AccountStatus> find(Collection<Account> accounts) {
        Map<SipAddress, Optional<AccountStatusEntity>> stored = rows.find(
                accounts.stream().map(Account::address).toList(), Wanted.only(AccountStatusEntity.class), row -> row);
        return accounts.stream()
                .distinct()
                .collect(toMap(
                        Account::address,
                        account -> status(account, stored.getOrDefault(account.address(), Optional.empty()))));
    }

    private static AccountStatus status(Account account, Optional<AccountStatusEntity> row) {
        boolean inGroup = account.groups().contains(Group.BLOCKED);
        return row.map(stored -> stored.toDomain(inGroup))
                .orElseGet(() -> inGroup ? new Blocked(Optional.empty()) : AccountStatus.ACTIVE);
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
