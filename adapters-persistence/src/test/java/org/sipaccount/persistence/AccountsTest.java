package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Ha1;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class AccountsTest {

    private static final Account FULL = new Account(
            ALICE,
            Samples.EXAMPLE,
            new PersonName("Zoë 🐸", "Ștefănescu 王"),
            Optional.of(new EmailAddress("zoe@example.org")),
            Optional.of(new PhoneNumber("0031201234567")),
            Optional.of(new PhoneNumber("+31612345678")),
            new Owner(
                    Optional.of(42L),
                    Optional.of(new PhoneNumber("+31600000042")),
                    Optional.of(new PhoneNumber("+31 20 800 5169"))),
            Optional.of(ZoneId.of("Europe/Amsterdam")),
            Optional.of(Language.RO),
            "amsterdam",
            "0031",
            new NoAnswerTimeout(Duration.ofSeconds(25)),
            Billing.POSTPAID,
            Set.of(Group.FREE_PSTN, Group.ANONYMOUS, new Group("missed-calls")));
    private static final Credentials BOTH = new Credentials(
            Optional.of(new DigestSecret(
                    Ha1.of("e91e98b3365ffbb01eda552a4078ca73"),
                    Optional.of(Ha1.of("98f6c90146e92079483c46b42a94bc5c")),
                    Optional.empty())),
            Optional.of(DigestSecret.of(ALICE, "web")));

    private final Accounts accounts;
    private final Database database;

    AccountsTest(Accounts accounts, Database database) {
        this.accounts = accounts;
        this.database = database;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(FULL).with(BOTH).alias("zoe@example.com").build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void findsAllThatIsKnownOfAnAccount() {
        assertThat(find(ALICE)).contains(FULL);
    }

    @Test
    void findsAnAccountOfWhichNothingIsSet() {
        assertThat(find(BOB)).contains(Samples.plain(BOB));
    }

    @Test
    void findsNoAccountUnderAnAlias() {
        assertThat(find(SipAddress.of("zoe@example.com"))).isEmpty();
        assertThat(login(SipAddress.of("zoe@example.com"))).isEmpty();
    }

    @Test
    void findsTheCredentialsWithTheAccount() {
        assertThat(login(ALICE)).contains(new Login(id(ALICE), FULL, BOTH));
    }

    @Test
    void findsALoginWithoutGroupsAndCredentials() {
        assertThat(login(BOB)).contains(new Login(id(BOB), Samples.plain(BOB), Credentials.NONE));
        assertThat(id(BOB)).isNotEqualTo(id(ALICE));
    }

    private AccountId id(SipAddress address) {
        return database.inTransaction(() -> accounts.findId(address).orElseThrow());
    }

    @Test
    void readsAnAccountInOneStatement() {
        assertThat(database.statements(() -> accounts.find(ALICE))).isEqualTo(1);
    }

    @Test
    void readsALoginInOneStatement() {
        assertThat(database.statements(() -> accounts.findLogin(ALICE))).isEqualTo(1);
    }

    private Optional<Account> find(SipAddress address) {
        return database.inTransaction(() -> accounts.find(address));
    }

    private Optional<Login> login(SipAddress address) {
        return database.inTransaction(() -> accounts.findLogin(address));
    }
}
