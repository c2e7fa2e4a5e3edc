package org.sipaccount.graphql.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.graphql.FakePorts;
import org.sipaccount.graphql.administration.AdministrationPorts;

/** Whether the address in a token opens the account that has it now. */
@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
class ReassignedAddressTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Instant END = Instant.ofEpochSecond(1_740_000_000);
    private static final String ISSUER = "https://login.example.org";

    @Inject
    FakePorts ports;

    @Inject
    AdministrationPorts administration;

    @BeforeEach
    void anAccountOfAnAddressThatHadAnotherOne() {
        ports.holdOnly(ALICE);
        administration.links().clear();
        administration.former().clear();
        administration.former().put(ALICE.address(), END);
    }

    @Test
    @OidcSecurity(
            claims = {@Claim(key = "sub", value = "f3a1"), @Claim(key = "sip_address", value = "alice@example.com")})
    void opensToNobodyWhoseIssuerDoesNotSaySinceWhen() {
        viewer().body("data.viewer.account", nullValue());

        administration.former().clear();
        viewer().body("data.viewer.account.address", equalTo("alice@example.com"));
    }

    @Test
    @OidcSecurity(
            claims = {
                @Claim(key = "sip_address", value = "alice@example.com"),
                @Claim(key = "sip_address_assigned", value = "1740000001")
            })
    void opensToALoginThatGotTheAddressAfterwards() {
        viewer().body("data.viewer.account.address", equalTo("alice@example.com"));
    }

    @Test
    @OidcSecurity(
            claims = {
                @Claim(key = "sip_address", value = "alice@example.com"),
                @Claim(key = "sip_address_assigned", value = "1740000000001")
            })
    void readsMillisecondsAsWell() {
        viewer().body("data.viewer.account.address", equalTo("alice@example.com"));
    }

    @Test
    @OidcSecurity(
            claims = {
                @Claim(key = "sip_address", value = "alice@example.com"),
                @Claim(key = "sip_address_assigned", value = "1740000000")
            })
    void opensToNoLoginThatHadTheAddressBefore() {
        viewer().body("data.viewer.account", nullValue());
    }

    @Test
    @OidcSecurity(
            claims = {
                @Claim(key = "sip_address", value = "alice@example.com"),
                @Claim(key = "sip_address_assigned", value = "since yesterday")
            })
    void takesNothingElseForATime() {
        viewer().body("data.viewer.account", nullValue());
    }

    @Test
    @OidcSecurity(
            claims = {
                @Claim(key = "iss", value = ISSUER),
                @Claim(key = "sub", value = "f3a1"),
                @Claim(key = "sip_address", value = "alice@example.com")
            })
    void opensToTheLoginThatStaffLinked() {
        administration.links().add(ALICE.address(), new ForeignLogin(ISSUER, "0000"));
        viewer().body("data.viewer.account", nullValue());

        administration.links().add(ALICE.address(), new ForeignLogin(ISSUER, "f3a1"));
        viewer().body("data.viewer.account.address", equalTo("alice@example.com"));
    }

    private static ValidatableResponse viewer() {
        return ask("{ viewer { account { address } } }");
    }
}
