package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Identities;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.balance.Quotas;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class IdentitiesTest {

    private static final Optional<PhoneNumber> NUMBER = Optional.of(new PhoneNumber("0031201234567"));
    private static final Optional<EmailAddress> EMAIL = Optional.of(new EmailAddress("alice@example.org"));

    private final Identities identities;
    private final Accounts accounts;
    private final Quotas quotas;
    private final Database database;
    private final Overlap overlap;

    IdentitiesTest(Identities identities, Accounts accounts, Quotas quotas, Database database, Overlap overlap) {
        this.identities = identities;
        this.accounts = accounts;
        this.quotas = quotas;
        this.database = database;
        this.overlap = overlap;
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
    void setsTheCallerIdOfTheAccountAlone() {
        assertThat(database.inTransaction(() -> identities.setCallerId(ALICE, NUMBER)))
                .isTrue();
        assertThat(database.inTransaction(() -> identities.setCallerId(ALICE, NUMBER)))
                .isFalse();

        assertThat(login(ALICE).account().callerId()).isEqualTo(NUMBER);
        assertThat(login(BOB).account().callerId()).isEmpty();
    }

    @Test
    void setsTheEmailAndTakesItAway() {
        assertThat(database.inTransaction(() -> identities.setEmail(ALICE, EMAIL)))
                .isTrue();
        assertThat(login(ALICE).account().email()).isEqualTo(EMAIL);

        assertThat(database.inTransaction(() -> identities.setEmail(ALICE, Optional.empty())))
                .isTrue();
        assertThat(login(ALICE).account().email()).isEmpty();
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
        var outcome = overlap.of(() -> identities.setCallerId(ALICE, NUMBER), () -> identities.setEmail(ALICE, EMAIL));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).hasValueSatisfying(lost -> assertThat(lost).isInstanceOf(ConcurrentChange.class));
        assertThat(login(ALICE).account().email()).isEmpty();
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

    private Login login(SipAddress address) {
        return database.inTransaction(() -> accounts.findLogin(address).orElseThrow());
    }
}
