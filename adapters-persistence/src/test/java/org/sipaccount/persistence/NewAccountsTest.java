package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipaccount.persistence.Samples.ALICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.enrollment.NewAccounts;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.EnrollmentForm;
import org.sipaccount.domain.enrollment.UsernameTaken;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class NewAccountsTest {

    private final NewAccounts newAccounts;
    private final Accounts accounts;
    private final Database database;

    NewAccountsTest(NewAccounts newAccounts, Accounts accounts, Database database) {
        this.newAccounts = newAccounts;
        this.accounts = accounts;
        this.database = database;
    }

    @BeforeEach
    void oneAccount() {
        database.holdOnly(
                AccountBuilder.account(ALICE).alias("wanted@example.com").build());
    }

    private static Enrollment of(String username, Billing billing) {
        var form = new EnrollmentForm(username, "Secret-9", "new@example.org", "New User", "", "nl", "");
        return Enrollment.requested(form, Samples.EXAMPLE, billing);
    }

    private void add(Enrollment enrollment) {
        database.inTransaction(() -> newAccounts.add(enrollment));
    }

    @Test
    void storesAllOfAnAccount() {
        Enrollment enrollment = of("newcomer", Billing.PREPAID);

        add(enrollment);

        var login = database.inTransaction(
                () -> accounts.findLogin(enrollment.account().address()).orElseThrow());
        assertThat(login.account()).isEqualTo(enrollment.account());
        assertThat(login.credentials()).isEqualTo(enrollment.credentials());
        assertThat(database.select("select balance from prepaid_account")).containsExactly("0.0000");
    }

    @Test
    void givesNoBalanceToAPostpaidAccount() {
        add(of("newcomer", Billing.POSTPAID));
        assertThat(database.select("select balance from prepaid_account")).isEmpty();
    }

    @Test
    void refusesTheAddressOfAnAccountOrAnAliasAndStoresNothing() {
        add(of("newcomer", Billing.PREPAID));
        for (String taken : new String[] {"newcomer", "wanted"}) {
            Enrollment enrollment = of(taken, Billing.PREPAID);
            assertThatThrownBy(() -> add(enrollment)).isInstanceOf(UsernameTaken.class);
        }
        assertThat(database.select("select username from account order by username"))
                .containsExactly("alice", "newcomer");
    }

    @Test
    void knowsTheDomainsThatAreServed() {
        assertThat(database.inTransaction(() -> newAccounts.findDomain(Samples.EXAMPLE.name())))
                .hasValue(Samples.EXAMPLE);
        assertThat(database.inTransaction(() -> newAccounts.findDomain(DomainName.of("other.example"))))
                .isEmpty();
    }
}
