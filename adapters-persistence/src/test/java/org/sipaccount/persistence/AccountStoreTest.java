package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.importing.AccountStore;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class AccountStoreTest {

    private static final EnumRecord PUBLISHED =
            new EnumRecord(new E164Number("31208005160"), DomainName.of("e164.arpa"), FixedClock.NOW);
    private static final SipAddress ALIAS = SipAddress.of("zoe@example.net");

    private final AccountStore store;
    private final Accounts accounts;
    private final Database database;

    AccountStoreTest(AccountStore store, Accounts accounts, Database database) {
        this.store = store;
        this.accounts = accounts;
        this.database = database;
    }

    @BeforeEach
    void oneAccount() {
        database.holdOnly(AccountBuilder.account(ALICE)
                .alias(ALIAS.toString())
                .with(PUBLISHED)
                .with(new Voucher(78, "five", Samples.euro("5"), false))
                .with(new JournalEntry(3, FixedClock.NOW, "phone", "192.0.2.1", "four"))
                .with(new JournalEntry(9, FixedClock.NOW, "tablet", "192.0.2.1", "twelve"))
                .with(new Provisioning(
                        Samples.euro("50.5"),
                        3,
                        List.of("198.51.100.0/24"),
                        List.of("+31900", "+882"),
                        Map.of("FUNC_lastOther", "réception 🛎@example.net")))
                .build());
    }

    @Test
    void tellsAccountsFromOtherAddresses() {
        SipAddress crossed = SipAddress.of("alice@example.net");

        assertThat(database.inTransaction(() -> store.accounts(Set.of(ALICE, ALIAS, BOB, crossed))))
                .containsExactly(ALICE);
        assertThat(database.inTransaction(() -> store.taken(Set.of(ALICE, ALIAS, BOB, crossed))))
                .containsExactlyInAnyOrder(ALICE, ALIAS);
        assertThat(database.inTransaction(() -> store.taken(Set.of()))).isEmpty();
    }

    @Test
    void asksForManyAddressesInFewStatements() {
        Set<SipAddress> many = IntStream.range(0, 1200)
                .mapToObj(i -> SipAddress.of("user" + i + "@example.com"))
                .collect(Collectors.toSet());
        many.add(ALICE);

        assertThat(database.inTransaction(() -> store.taken(many))).containsExactly(ALICE);
        assertThat(database.statements(() -> store.taken(many))).isEqualTo(6);
    }

    @Test
    void knowsVouchersByTheirIds() {
        assertThat(database.inTransaction(() -> store.vouchers(Set.of(77L, 78L))))
                .containsExactly(78L);
    }

    @Test
    void knowsNumbersUnderTheirTreeWhateverTheirLastChange() {
        EnumRecord again = new EnumRecord(PUBLISHED.number(), PUBLISHED.tld(), Instant.EPOCH);
        EnumRecord elsewhere = new EnumRecord(PUBLISHED.number(), DomainName.of("e164.example"), Instant.EPOCH);

        assertThat(database.inTransaction(() -> store.published(Set.of(again, elsewhere))))
                .containsExactly(again);
    }

    @Test
    void servesOnlyDomainsThatAreMissing() {
        ServedDomain changed = new ServedDomain(
                Samples.EXAMPLE.name(),
                Currency.getInstance("USD"),
                DomainName.of("x.example"),
                true,
                false,
                SimpleNumberingPlan.DUTCH);

        database.inTransaction(() -> store.serve(List.of(changed, Samples.served(DomainName.of("other.example")))));

        assertThat(database.select("select concat(name, ' ', currency) from sip_domain order by name"))
                .containsExactly("example.com EUR", "other.example EUR");
    }

    @Test
    void keepsWhatTheProviderSets() {
        assertThat(database.selectOne("select concat_ws(' ', quota, quota_currency, call_limit) from account"))
                .isEqualTo("50.5000 EUR 3");
        assertThat(database.selectOne("select network from account_network")).isEqualTo("198.51.100.0/24");
        assertThat(database.select("select prefix from barred_prefix order by prefix"))
                .containsExactly("+31900", "+882");
        assertThat(database.selectOne("select concat(name, '=', value) from account_property"))
                .isEqualTo("FUNC_lastOther=réception 🛎@example.net");
    }

    @Test
    void keepsJournalsAndWhatTheyHold() {
        assertThat(database.select(
                        "select concat_ws(' ', entry_id, device, data) from journal_entry order by entry_id"))
                .containsExactly("3 phone four", "9 tablet twelve");
        assertThat(database.selectOne("select concat_ws(' ', last_entry, entries, characters) from journal"))
                .isEqualTo("9 2 10");
    }

    @Test
    void takesAwayEverything() {
        database.inTransaction(store::clear);

        String tables = "select table_name from information_schema.tables where table_schema = database()"
                + " and table_type = 'BASE TABLE' and table_name not in"
                + " ('flyway_schema_history', 'address_turn')";
        assertThat(database.select(tables))
                .contains("sip_domain", "account", "call_record", "journal_entry", "voucher")
                .allSatisfy(table -> assertThat(database.selectOne("select count(*) from " + table))
                        .as(table)
                        .isEqualTo("0"));
    }

    @Test
    void keepsEverythingWhenTheTransactionThatClearedItFails() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
                    store.clear();
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.inTransaction(() -> accounts.find(ALICE))).isPresent();
    }

    @Test
    void storesManyAccountsInBatches() {
        List<ImportedAccount> many = IntStream.range(0, 100)
                .mapToObj(i -> AccountBuilder.account(SipAddress.of("user" + i + "@example.com"))
                        .build())
                .toList();

        assertThat(database.statements(() -> {
                    store.add(many);
                    return many;
                }))
                .isLessThan(20);
    }
}
