package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.LinkedLogins;
import org.sipaccount.application.administration.LoginLinks;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.administration.LoginLinkedAlready;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class LinkedLoginsTest {

    private static final String ISSUER = "https://login.example.org/realms/customers";

    private final LinkedLogins logins;
    private final Accounts accounts;
    private final LoginLinks links;
    private final Database database;

    LinkedLoginsTest(LinkedLogins logins, Accounts accounts, LoginLinks links, Database database) {
        this.logins = logins;
        this.accounts = accounts;
        this.links = links;
        this.database = database;
    }

    @BeforeEach
    void alicesLogin() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
        database.inTransaction(() -> links.add(ALICE, new ForeignLogin(ISSUER, "f3a1")));
    }

    @Test
    void findsTheAccountOfALoginInOneStatement() {
        assertThat(find(ISSUER, "f3a1")).contains(ALICE);
        assertThat(database.statements(() -> logins.find(ISSUER, "f3a1"))).isEqualTo(1);
    }

    @Test
    void tellsLoginsOfOtherIssuersAndSubjectsApart() {
        assertThat(find(ISSUER, "F3A1")).isEmpty();
        assertThat(find(ISSUER + "/", "f3a1")).isEmpty();
        assertThat(find("", "")).isEmpty();
    }

    @Test
    void listsTheLoginsOfEachAccountInOneStatement() {
        ForeignLogin another = new ForeignLogin("https://a.example", "1");
        database.inTransaction(() -> links.add(ALICE, another));

        assertThat(database.inTransaction(() -> links.find(List.of(ALICE, BOB))))
                .containsEntry(ALICE, List.of(another, new ForeignLogin(ISSUER, "f3a1")))
                .containsEntry(BOB, List.of());
        assertThat(database.statements(() -> links.find(List.of(ALICE, BOB)))).isEqualTo(1);
    }

    @Test
    void refusesALoginOfAnotherAccountAndRemovesOnlyTheOwn() {
        ForeignLogin alices = new ForeignLogin(ISSUER, "f3a1");

        assertThatExceptionOfType(LoginLinkedAlready.class)
                .isThrownBy(() -> database.inTransaction(() -> links.add(BOB, alices)));
        database.inTransaction(() -> links.remove(BOB, alices));
        assertThat(find(ISSUER, "f3a1")).contains(ALICE);
        database.inTransaction(() -> links.remove(ALICE, alices));
        assertThat(find(ISSUER, "f3a1")).isEmpty();
    }

    @Test
    void forgetsTheLoginWithTheAccount() {
        database.inTransaction(() -> accounts.delete(ALICE));

        assertThat(find(ISSUER, "f3a1")).isEmpty();
    }

    private Optional<SipAddress> find(String issuer, String subject) {
        return database.inTransaction(() -> logins.find(issuer, subject));
    }
}
