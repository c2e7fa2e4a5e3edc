package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.LinkedLogins;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class LinkedLoginsTest {

    private static final String ISSUER = "https://login.example.org/realms/customers";

    private final LinkedLogins logins;
    private final Accounts accounts;
    private final EntityManager entities;
    private final Database database;

    LinkedLoginsTest(LinkedLogins logins, Accounts accounts, EntityManager entities, Database database) {
        this.logins = logins;
        this.accounts = accounts;
        this.entities = entities;
        this.database = database;
    }

    @BeforeEach
    void alicesLogin() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
        database.inTransaction(() -> entities.createNativeQuery(
                        "insert into login_link select 1, id, ?1, 'f3a1' from account where username = 'alice'")
                .setParameter(1, ISSUER)
                .executeUpdate());
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
    void forgetsTheLoginWithTheAccount() {
        database.inTransaction(() -> accounts.delete(ALICE));

        assertThat(find(ISSUER, "f3a1")).isEmpty();
    }

    private Optional<SipAddress> find(String issuer, String subject) {
        return database.inTransaction(() -> logins.find(issuer, subject));
    }
}
