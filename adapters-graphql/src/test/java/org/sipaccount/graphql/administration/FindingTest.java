package org.sipaccount.graphql.administration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "staff", roles = "account-admin")
@OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
class FindingTest {

    @Inject
    AdministrationPorts ports;

    @BeforeEach
    void three() {
        ports.holdThree();
    }

    @Test
    void showsAnAccountOfTheOwnDomainsAlone() {
        account("Alice@Example.com").body("data.account.address", equalTo("alice@example.com"));
        account("carol@other.example").body("data.account", nullValue()).body("errors", nullValue());
        account("nobody@example.com").body("data.account", nullValue()).body("errors", nullValue());
        account("nobody").body("errors[0].extensions.field", equalTo("address"));
    }

    @Test
    void listsTheAccountsOfTheOwnDomainsAPageAtATime() {
        String cursor = accounts("first: 1")
                .body("data.accounts.nodes.address", contains("alice@example.com"))
                .body("data.accounts.totalCount", equalTo(2))
                .body("data.accounts.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .path("data.accounts.pageInfo.endCursor");

        accounts("after: \"" + cursor + "\"")
                .body("data.accounts.nodes.address", contains("bob@example.com"))
                .body("data.accounts.pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void findsByEachFilter() {
        filtered("text: \"BO\"").body("data.accounts.nodes.address", contains("bob@example.com"));
        filtered("billing: POSTPAID").body("data.accounts.nodes.address", contains("bob@example.com"));
        filtered("blocked: true").body("data.accounts.nodes", empty());
        filtered("group: \"free-pstn\"").body("data.accounts.nodes", empty());
        filtered("deletionPending: false, domain: \"example.com\"").body("data.accounts.totalCount", equalTo(2));
        filtered("domain: \"other.example\"").body("data.accounts.nodes", empty());
    }

    @Test
    void refusesPagesAndFiltersThatCannotBe() {
        accounts("first: 101").body("errors[0].extensions.code", equalTo("INVALID_VALUE"));
        accounts("after: \"x\"").body("errors[0].extensions.field", equalTo("after"));
        filtered("text: \"a\"").body("errors[0].extensions.field", equalTo("filter"));
    }

    @Test
    @TestSecurity(user = "operator", roles = "platform-admin")
    void showsWhoAdministersEveryDomainAll() {
        accounts("first: 10").body("data.accounts.totalCount", equalTo(3));
        account("carol@other.example").body("data.account.address", equalTo("carol@other.example"));
    }

    @Test
    @TestSecurity(user = "lost", roles = "account-admin")
    @OidcSecurity
    void showsNothingToStaffWithoutDomains() {
        accounts("first: 10").body("data.accounts.totalCount", equalTo(0));
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    @OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
    void isNotForSubscribers() {
        account("alice@example.com").body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        accounts("first: 1").body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static ValidatableResponse account(String address) {
        return ask("{ account(address: \"" + address + "\") { address } }");
    }

    private static ValidatableResponse filtered(String filter) {
        return accounts("filter: {" + filter + "}");
    }

    private static ValidatableResponse accounts(String arguments) {
        return ask("{ accounts(" + arguments
                + ") { totalCount pageInfo { hasNextPage endCursor } nodes { address } edges { cursor } } }");
    }
}
