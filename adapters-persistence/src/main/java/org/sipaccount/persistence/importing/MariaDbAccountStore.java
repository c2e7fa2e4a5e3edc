package org.sipaccount.persistence.importing;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.sipaccount.application.importing.AccountStore;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.persistence.Chunks;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.DomainEntity;
import org.sipaccount.persistence.quarantine.ReleasedAddresses;

@ApplicationScoped
class MariaDbAccountStore implements AccountStore {

    private static final int ASKED_AT_ONCE = 500;
    private static final int STORED_AT_ONCE = 50;

    private static final String TAKEN =
            "select username, domain from SipAddressEntity where username in ?1 and domain in ?2";
    private static final String ACCOUNTS = TAKEN + " and kind = ACCOUNT and account is not null";
    private static final String PUBLISHED = "select number, tld from EnumRecordEntity where number in ?1 and tld in ?2";
    private static final String VOUCHERS = "select id from VoucherEntity where id in ?1";

    private static final int CLEARED_AT_ONCE = 1000;
    private static final List<String> LONG_TABLES =
            List.of("call_record", "ledger_entry", "journal_entry", "contact", "weekly_rule", "reject_rule");

    /** What outlives its account. */
    private static final List<String> REST = List.of(
            "sip_address",
            "enum_record",
            "former_account",
            "change_entry",
            "idempotency_key",
            "failed_voucher",
            "sent_mail");

    private final EntityManager entities;
    private final StoredKeys stored;
    private final ReleasedAddresses released;

    MariaDbAccountStore(EntityManager entities, StoredKeys stored, ReleasedAddresses released) {
        this.entities = entities;
        this.stored = stored;
        this.released = released;
    }

    @Override
    public Set<SipAddress> accounts(Set<SipAddress> addresses) {
        return stored.among(addresses, MariaDbAccountStore::key, ACCOUNTS);
    }

    @Override
    public Set<SipAddress> taken(Set<SipAddress> addresses) {
        new Chunks<>(addresses, ASKED_AT_ONCE).stream().forEach(released::freeAddresses);
        return stored.among(addresses, MariaDbAccountStore::key, TAKEN);
    }

    @Override
    public Set<EnumRecord> published(Set<EnumRecord> records) {
        new Chunks<>(records, ASKED_AT_ONCE).stream().forEach(released::freeNumbers);
        return stored.among(records, MariaDbAccountStore::key, PUBLISHED);
    }

    @Override
    public Set<Long> vouchers(Set<Long> ids) {
        return new Chunks<>(ids, ASKED_AT_ONCE)
                .stream()
                        .flatMap(chunk -> entities.createQuery(VOUCHERS, Long.class)
                                .setParameter(1, chunk)
                                .getResultStream())
                        .collect(toSet());
    }

    @Override
    public void serve(List<ServedDomain> domains) {
        Set<String> served = Set.copyOf(entities.createQuery("select name from DomainEntity", String.class)
                .getResultList());
        domains.stream()
                .filter(domain -> !served.contains(domain.name().value()))
                .map(DomainEntity::of)
                .forEach(entities::persist);
        entities.flush();
    }

    @Override
    public void add(List<ImportedAccount> accounts) {
        new Chunks<>(accounts, STORED_AT_ONCE).stream().forEach(chunk -> {
            // Rows of one table after each other go to the database in one batch.
            chunk.stream().map(this::persistAccount).toList().stream()
                    .flatMap(ImportedRows::all)
                    .sorted(Comparator.comparing(row -> row.getClass().getName()))
                    .forEach(entities::persist);
            entities.flush();
            entities.clear();
        });
    }

    private ImportedRows persistAccount(ImportedAccount imported) {
        String domain = imported.account().address().domain().value();
        AccountEntity account = AccountEntity.of(
                imported.account(),
                imported.credentials(),
                imported.provisioning(),
                entities.getReference(DomainEntity.class, domain));
        entities.persist(account);
        return new ImportedRows(imported, account);
    }

    /** Rows of accounts go with their accounts, where there are few of them. */
    @Override
    public void clear() {
        empty("voucher");
        LONG_TABLES.forEach(this::empty);
        empty("account");
        entities.createQuery("delete from DomainEntity").executeUpdate();
        REST.forEach(this::empty);
        entities.clear();
    }

    /** One statement for all would take longer than a statement may. */
    private void empty(String table) {
        int removed = CLEARED_AT_ONCE;
        while (removed == CLEARED_AT_ONCE) {
            removed = entities.createNativeQuery("delete from " + table + " limit " + CLEARED_AT_ONCE)
                    .executeUpdate();
        }
    }

    private static StoredKeys.Key key(SipAddress address) {
        return new StoredKeys.Key(address.user(), address.domain().value());
    }

    private static StoredKeys.Key key(EnumRecord enumRecord) {
        return new StoredKeys.Key(enumRecord.number().digits(), enumRecord.tld().value());
    }
}
