package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Identities;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.balance.Quotas;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Identity;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class IdentitiesTest {

    private static final Optional<PhoneNumber> NUMBER = Optional.of(new PhoneNumber("0031201234567"));
    private static final Account ZOE = Samples.plain(ALICE)
            .with(new Identity(
                    new PersonName("Zoë", "Ștefănescu"),
                    Optional.of(new EmailAddress("zoe@example.org")),
                    Optional.of(new PhoneNumber("+31612345678")),
                    Optional.of(ZoneId.of("Europe/Bucharest")),
                    Optional.of(Language.RO)))
            .withCallerId(NUMBER);

    private final Identities identities;
    private final Accounts accounts;
    private final Quotas quotas;
    private final Database database;
    private final ConcurrentTransactions transactions;

    IdentitiesTest(
            Identities identities,
            Accounts accounts,
            Quotas quotas,
            Database database,
            ConcurrentTransactions transactions) {
        this.identities = identities;
        this.accounts = accounts;
        this.quotas = quotas;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .with(new Credentials(
                                Optional.of(DigestSecret.of(ALICE, "sip")), Optional.of(DigestSecret.of(ALICE, "web"))))
                        .alias("zoe@example.com")
                        .balance("5")
                        .with(new Provisioning(Samples.euro("50"), 0, List.of(), List.of(), Map.of()))
                        .build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void storesTheIdentityAndTheCallerIdOfTheAccountAlone() {
        save(ZOE);

        assertThat(login(ALICE).account()).isEqualTo(ZOE);
        assertThat(login(BOB).account()).isEqualTo(Samples.plain(BOB));
    }

    @Test
    void takesAwayWhatIsEmpty() {
        save(ZOE);
        save(Samples.plain(ALICE));

        assertThat(login(ALICE).account()).isEqualTo(Samples.plain(ALICE));
    }

    @Test
    void leavesWhatIsNotTheSubscribersToChange() {
        save(new Account(
                ALICE,
                Samples.EXAMPLE,
                new PersonName("", ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Owner(Optional.of(7L), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                "elsewhere",
                "9",
                new NoAnswerTimeout(Duration.ofSeconds(5)),
                Billing.POSTPAID,
                Set.of(Group.BLOCKED)));

        assertThat(login(ALICE).account()).isEqualTo(Samples.plain(ALICE));
    }

    @Test
    void putsNewCredentialsInThePlaceOfAllOld() {
        var changed = Credentials.changedTo(DigestSecret.of(ALICE, "new"));

        database.inTransaction(() -> identities.setCredentials(ALICE, changed));

        assertThat(login(ALICE).credentials()).isEqualTo(changed);
        assertThat(login(BOB).credentials()).isEqualTo(Credentials.NONE);
    }

    @Test
    void letsOneOfTwoChangesOfTheRowWin() {
        var outcome = transactions.of(
                () -> identities.save(ZOE),
                () -> identities.save(Samples.plain(ALICE).withCallerId(NUMBER)));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).hasValueSatisfying(lost -> assertThat(lost).isInstanceOf(ConcurrentChange.class));
        assertThat(login(ALICE).account()).isEqualTo(ZOE);
    }

    @Test
    void findsTheQuota() {
        assertThat(database.inTransaction(() -> quotas.find(ALICE))).isEqualTo(Samples.euro("50"));
        assertThat(database.inTransaction(() -> quotas.find(BOB))).isEqualTo(Samples.euro("0"));
    }

    @Test
    void deletesTheAccountWithAllItsRowsAndNoOther() {
        database.inTransaction(() -> accounts.delete(ALICE));

        assertThat(database.inTransaction(() -> accounts.find(ALICE))).isEmpty();
        assertThat(database.inTransaction(() -> accounts.find(BOB))).isPresent();
        for (String table : List.of("sip_address", "credential", "prepaid_account", "account_group")) {
            assertThat(database.selectOne("select count(*) from " + table + " where account_id not in"
                            + " (select id from account where username = 'bob')"))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    private void save(Account account) {
        database.inTransaction(() -> identities.save(account));
    }

    private Login login(SipAddress address) {
        return database.inTransaction(() -> accounts.findLogin(address).orElseThrow());
    }
}
