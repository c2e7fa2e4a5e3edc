package org.sipaccount.graphql.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sipaccount.application.accounts.FormerAccounts;
import org.sipaccount.application.accounts.LinkedLogins;
import org.sipaccount.application.administration.AccountDirectory;
import org.sipaccount.application.administration.IssuedVouchers;
import org.sipaccount.application.administration.LoginLinks;
import org.sipaccount.application.administration.Provisions;
import org.sipaccount.application.administration.VoucherNumbers;
import org.sipaccount.application.enrollment.NewAccounts;
import org.sipaccount.application.importing.AccountDocuments;
import org.sipaccount.application.importing.AccountStore;
import org.sipaccount.application.importing.InMemoryAccountStore;
import org.sipaccount.application.importing.PlainDocuments;
import org.sipaccount.application.quarantine.Quarantine;
import org.sipaccount.application.status.AccountStatuses;
import org.sipaccount.application.testing.CountedVoucherNumbers;
import org.sipaccount.application.testing.InMemoryAccountDirectory;
import org.sipaccount.application.testing.InMemoryAccountStatuses;
import org.sipaccount.application.testing.InMemoryFormerAccounts;
import org.sipaccount.application.testing.InMemoryIssuedVouchers;
import org.sipaccount.application.testing.InMemoryLoginLinks;
import org.sipaccount.application.testing.InMemoryNewAccounts;
import org.sipaccount.application.testing.InMemoryProvisions;
import org.sipaccount.application.testing.InMemoryQuarantine;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.graphql.FakePorts;

/** What staff change besides the settings of subscribers, in memory. */
@ApplicationScoped
public class AdministrationPorts {

    static final Account ALICE = TestAccount.of("alice@example.com").account();
    static final Account BOB = TestAccount.of("bob@example.com").postpaid().account();
    static final Account CAROL = TestAccount.of("carol@other.example").account();

    private final FakePorts ports;
    private final InMemoryAccountStatuses statuses = new InMemoryAccountStatuses();
    private final InMemoryProvisions provisions;
    private final InMemoryNewAccounts newAccounts;
    private final InMemoryAccountDirectory directory;
    private final InMemoryIssuedVouchers vouchers = new InMemoryIssuedVouchers();
    private final InMemoryLoginLinks links = new InMemoryLoginLinks();
    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final InMemoryFormerAccounts former = new InMemoryFormerAccounts();
    private final InMemoryQuarantine quarantine = new InMemoryQuarantine();

    AdministrationPorts(FakePorts ports) {
        this.ports = ports;
        provisions = new InMemoryProvisions(ports.inMemoryAccounts());
        newAccounts = new InMemoryNewAccounts(ports.inMemoryAccounts());
        directory = new InMemoryAccountDirectory(ports.inMemoryAccounts()::all, statuses);
    }

    /** Alice and Bob in one domain, Carol in another; both domains are served, and Alice has nothing left. */
    void holdThree() {
        ports.holdOnly(ALICE, BOB, CAROL);
        statuses.clear();
        provisions.clear();
        vouchers.clear();
        links.clear();
        store.clear();
        former.clear();
        quarantine.clear();
        newAccounts.serve(ALICE.servedBy());
        newAccounts.serve(CAROL.servedBy());
        ports.inMemoryPrepaidAccounts()
                .put(ALICE.address(), new PrepaidAccount(Money.zero(TestAccount.EUR), RatedSession.NONE));
    }

    public InMemoryLoginLinks links() {
        return links;
    }

    InMemoryIssuedVouchers vouchers() {
        return vouchers;
    }

    InMemoryAccountStore store() {
        return store;
    }

    @Produces
    AccountDirectory directory() {
        return directory;
    }

    @Produces
    AccountStatuses statuses() {
        return statuses;
    }

    @Produces
    Provisions provisions() {
        return provisions;
    }

    @Produces
    NewAccounts newAccounts() {
        return newAccounts;
    }

    @Produces
    IssuedVouchers issuedVouchers() {
        return vouchers;
    }

    @Produces
    @Singleton
    static VoucherNumbers voucherNumbers() {
        return new CountedVoucherNumbers();
    }

    @Produces
    LoginLinks loginLinks() {
        return links;
    }

    @Produces
    LinkedLogins linkedLogins() {
        return links;
    }

    public InMemoryFormerAccounts former() {
        return former;
    }

    InMemoryQuarantine inMemoryQuarantine() {
        return quarantine;
    }

    @Produces
    FormerAccounts formerAccounts() {
        return former;
    }

    @Produces
    Quarantine quarantine() {
        return quarantine;
    }

    @Produces
    AccountStore accountStore() {
        return store;
    }

    @Produces
    @Singleton
    static AccountDocuments documents() {
        return new PlainDocuments();
    }
}
