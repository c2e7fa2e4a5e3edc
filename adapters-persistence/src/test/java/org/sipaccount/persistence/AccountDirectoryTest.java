package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.administration.AccountDirectory;
import org.sipaccount.application.administration.AccountDirectoryContract;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.status.AccountStatuses;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.administration.SearchText;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.Decision;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class AccountDirectoryTest implements AccountDirectoryContract {

    private static final Decision LEFT = new Decision(new Reason("left"), "staff", FixedClock.NOW);

    private final AccountDirectory directory;
    private final AccountStatuses statuses;
    private final Database database;

    AccountDirectoryTest(AccountDirectory directory, AccountStatuses statuses, Database database) {
        this.directory = directory;
        this.statuses = statuses;
        this.database = database;
    }

    @BeforeEach
    void theseAccounts() {
        database.holdOnly(HELD.stream()
                .map(account -> AccountBuilder.account(account).build())
                .toArray(ImportedAccount[]::new));
        database.inTransaction(() -> statuses.save(LEAVING, AccountStatus.ACTIVE.toBeDeleted(LEFT, FixedClock.NOW)));
    }

    @Override
    public Page<Account, SipAddress> page(
            AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request) {
        return database.inTransaction(() -> directory.page(scope, search, request));
    }

    @Override
    public int count(AdministeredDomains scope, AccountSearch search, int most) {
        return database.inTransaction(() -> directory.count(scope, search, most));
    }

    @Test
    void readsAPageInThreeStatementsAndNoMoreRowsThanItShows() {
        database.holdOnly(
                Stream.concat(many("example.com"), many("example.net")).toArray(ImportedAccount[]::new));
        var behind = new PageRequest<>(10, Optional.of(SipAddress.of("user400@example.com")));
        var text = new AccountSearch(
                Optional.of(new SearchText("user77")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(database.statements(() -> directory.page(AdministeredDomains.EVERY, AccountSearch.ALL, behind)))
                .isEqualTo(3);
        assertThat(database.rowsRead(() -> directory.page(AdministeredDomains.EVERY, AccountSearch.ALL, behind)))
                .isLessThan(100);
        assertThat(database.rowsRead(() -> directory.page(AdministeredDomains.EVERY, text, PageRequest.first(50))))
                .isLessThan(400);
    }

    private static Stream<ImportedAccount> many(String domain) {
        return IntStream.range(0, 1000)
                .mapToObj(number -> SipAddress.of("user" + number, domain))
                .map(address -> AccountBuilder.account(address).build());
    }
}
