package org.sipaccount.application.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.application.administration.TestAdministration.EVERYTHING;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_COM;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_NET;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.numbers.NumbersInUse;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.InMemoryNewAccounts;
import org.sipaccount.application.testing.InMemoryPrepaidAccounts;
import org.sipaccount.application.testing.InMemoryProvisions;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.NewPassword;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.BalanceNotSettled;
import org.sipaccount.domain.administration.DomainNotAdministered;
import org.sipaccount.domain.administration.NewAccount;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.enrollment.UsernameTaken;

class ProvisionAccountsTest {

    private static final Currency EUR = TestAccount.EUR;
    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB =
            TestAccount.of("bob@example.com").postpaid().account();
    private static final SipAddress CAROL = SipAddress.of("carol@example.com");
    private static final Provision LIMITED =
            new Provision(Billing.POSTPAID, euro("50"), 2, Set.of(Group.FREE_PSTN), Owner.UNKNOWN, "amsterdam", "0031");

    private final TestChanges changes = TestChanges.of(ALICE, BOB);
    private final InMemoryNewAccounts newAccounts = new InMemoryNewAccounts(changes.accounts());
    private final InMemoryProvisions provisions = new InMemoryProvisions(changes.accounts());
    private final InMemoryPrepaidAccounts balances = new InMemoryPrepaidAccounts();
    private final InMemoryForwardingHops hops = new InMemoryForwardingHops(new InMemoryForwardings());
    private final ProvisioningAccounts provisioning = new ProvisionAccounts(
            TestAdministration.accounts(changes),
            newAccounts,
            new NumbersInUse(hops),
            provisions,
            new BillingSwitch(balances),
            changes.changes());

    @BeforeEach
    void serveOneDomain() {
        newAccounts.serve(ALICE.servedBy());
    }

    @Test
    void createsAnAccountWithAllThatIsSet() {
        Account created = create(EXAMPLE_COM, wanted(CAROL, LIMITED));

        assertThat(changes.accounts().find(CAROL)).contains(created);
        assertThat(created.groups()).containsExactly(Group.FREE_PSTN);
        assertThat(newAccounts.credentials(CAROL).sipPassword())
                .hasValueSatisfying(secret -> assertThat(secret.user())
                        .isEqualTo(DigestSecret.of(CAROL, "Carol-Secret3").user()));
        assertThat(provisioning.find(List.of(CAROL))).containsEntry(CAROL, LIMITED);
        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.STATUS)
                        .field("state", Optional.empty(), Optional.of("ACTIVE"))
                        .build());
    }

    @Test
    void tellsNotWhetherADomainIsServedOrSomebodyElses() {
        refuses(EXAMPLE_NET, wanted(CAROL, LIMITED));
        refuses(EVERYTHING, wanted(SipAddress.of("carol@unknown.example"), LIMITED));
        refuses(AdministeredDomains.NONE, wanted(CAROL, LIMITED));
    }

    private Account create(AdministeredDomains scope, NewAccount wanted) {
        return provisioning.create(scope, wanted.address(), currency -> wanted);
    }

    private void refuses(AdministeredDomains scope, NewAccount wanted) {
        assertThatExceptionOfType(DomainNotAdministered.class).isThrownBy(() -> create(scope, wanted));
    }

    @Test
    void refusesAnAddressThatIsTaken() {
        assertThatExceptionOfType(UsernameTaken.class)
                .isThrownBy(() -> create(EXAMPLE_COM, wanted(ALICE.address(), LIMITED)));
    }

    @Test
    void tellsWhichFieldsWereChanged() {
        provisioning.change(EXAMPLE_COM, BOB.address(), before -> LIMITED, Optional.of(new Reason("ticket 7")));

        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.PROVISIONING)
                        .field("quota", euro("0"), euro("50"))
                        .field("callLimit", 0, 2)
                        .field("groups", "", "free-pstn")
                        .field("region", "", "amsterdam")
                        .field("quickDial", "", "0031")
                        .because("ticket 7")
                        .build());
    }

    @Test
    void keepsNoChangeWhereNothingIsChanged() {
        provisioning.change(EXAMPLE_COM, ALICE.address(), before -> before, Optional.empty());

        assertThat(changes.log().changes()).isEmpty();
    }

    @Test
    void givesAnAccountThatBecomesPrepaidItsFirstBalanceOnly() {
        provisioning.change(EXAMPLE_COM, BOB.address(), before -> billed(before, Billing.PREPAID), Optional.empty());
        assertThat(balances.find(BOB.address()).map(PrepaidAccount::balance)).contains(euro("0"));

        balances.put(BOB.address(), new PrepaidAccount(euro("3"), RatedSession.NONE));
        provisioning.change(EXAMPLE_COM, BOB.address(), before -> billed(before, Billing.PREPAID), Optional.empty());
        assertThat(balances.find(BOB.address()).map(PrepaidAccount::balance)).contains(euro("3"));
    }

    @Test
    void letsAnAccountWithMoneyOnItNotBecomePostpaid() {
        balances.put(ALICE.address(), new PrepaidAccount(euro("3"), RatedSession.NONE));
        assertThatExceptionOfType(BalanceNotSettled.class).isThrownBy(this::postpaid);
        assertThat(provisioning.find(List.of(ALICE.address())).get(ALICE.address()))
                .extracting(Provision::billing)
                .isEqualTo(Billing.PREPAID);

        balances.put(ALICE.address(), new PrepaidAccount(euro("0"), RatedSession.NONE));
        assertThat(postpaid().billing()).isEqualTo(Billing.POSTPAID);
    }

    private Provision postpaid() {
        return provisioning.change(
                EXAMPLE_COM, ALICE.address(), before -> billed(before, Billing.POSTPAID), Optional.empty());
    }

    @Test
    void refusesAQuotaInAnotherCurrency() {
        Provision dollars = new Provision(
                Billing.PREPAID, Money.zero(Currency.getInstance("USD")), 0, Set.of(), Owner.UNKNOWN, "", "");

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(
                        () -> provisioning.change(EXAMPLE_COM, ALICE.address(), before -> dollars, Optional.empty()));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> create(EXAMPLE_COM, wanted(CAROL, dollars)));
    }

    @Test
    void changesNothingOutsideTheScope() {
        assertThatExceptionOfType(AccountNotFound.class)
                .isThrownBy(
                        () -> provisioning.change(EXAMPLE_NET, ALICE.address(), before -> LIMITED, Optional.empty()));
        assertThatExceptionOfType(AccountNotFound.class)
                .isThrownBy(() -> provisioning.change(EXAMPLE_COM, CAROL, before -> LIMITED, Optional.empty()));
    }

    private static NewAccount wanted(SipAddress address, Provision provision) {
        return new NewAccount(
                address,
                new PersonName("Carol", "Jansen"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                provision,
                Optional.of(new NewPassword("Carol-Secret3")));
    }

    private static Provision billed(Provision before, Billing billing) {
        return new Provision(
                billing,
                before.quota(),
                before.callLimit(),
                before.groups(),
                before.owner(),
                before.region(),
                before.quickDial());
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    @Test
    void createsNoAccountUnderAnotherSpellingOfSomebodysNumber() {
        hops.put(ALICE, "31208005160@example.com");

        assertThatExceptionOfType(UsernameTaken.class)
                .isThrownBy(() -> create(EXAMPLE_COM, wanted(SipAddress.of("0208005160@example.com"), LIMITED)));
    }
}
