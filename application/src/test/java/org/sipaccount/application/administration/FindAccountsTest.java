package org.sipaccount.application.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.testing.InMemoryAccountDirectory;
import org.sipaccount.application.testing.InMemoryAccountStatuses;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.Decision;

class FindAccountsTest implements AccountDirectoryContract {

    private final InMemoryAccountStatuses statuses = new InMemoryAccountStatuses();
    private final InMemoryAccountDirectory directory = new InMemoryAccountDirectory(() -> HELD, statuses);
    private final FindingAccounts finding =
            new FindAccounts(TestAdministration.accounts(TestChanges.of(HELD.toArray(Account[]::new))), directory);

    @BeforeEach
    void oneIsLeaving() {
        Decision decision = new Decision(new Reason("left"), "staff", Instant.EPOCH);
        statuses.save(LEAVING, AccountStatus.ACTIVE.toBeDeleted(decision, Instant.EPOCH));
    }

    @Override
    public Page<Account, SipAddress> page(
            AdministeredDomains scope, AccountSearch search, PageRequest<SipAddress> request) {
        return finding.page(scope, search, request);
    }

    @Override
    public int count(AdministeredDomains scope, AccountSearch search, int most) {
        return directory.count(scope, search, most);
    }

    @Test
    void findsAnAccountByItsAddressWithinTheScope() {
        SipAddress zoe = SipAddress.of("zoe@example.net");

        assertThat(finding.find(TestAdministration.EXAMPLE_NET, zoe)).contains(HELD.getFirst());
        assertThat(finding.find(TestAdministration.EXAMPLE_COM, zoe)).isEmpty();
        assertThat(finding.count(TestAdministration.EXAMPLE_NET, AccountSearch.ALL))
                .isEqualTo(1);
    }
}
