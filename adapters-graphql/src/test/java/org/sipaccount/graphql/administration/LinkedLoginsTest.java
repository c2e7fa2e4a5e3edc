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
import org.sipaccount.domain.administration.ForeignLogin;

@QuarkusTest
@TestSecurity(user = "staff", roles = "account-admin")
@OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
class LinkedLoginsTest {

    private static final String LOGIN = "issuer: \"https://login.example.org\", subject: \"f3a1\"";

    @Inject
    AdministrationPorts ports;

    @BeforeEach
    void three() {
        ports.holdThree();
    }

    @Test
    void linksAndUnlinksALogin() {
        mutate("linkLogin", "account: \"alice@example.com\", " + LOGIN)
                .body("data.it.outcome", equalTo("DONE"))
                .body("data.it.account.linkedLogins.subject", contains("f3a1"));
        mutate("linkLogin", "account: \"bob@example.com\", " + LOGIN)
                .body("data.it.userErrors[0].code", equalTo("LOGIN_LINKED_ALREADY"));
        mutate("unlinkLogin", "account: \"alice@example.com\", " + LOGIN).body("data.it.account.linkedLogins", empty());
    }

    @Test
    void linksNothingToAccountsOfOthers() {
        for (String mutation : new String[] {"linkLogin", "unlinkLogin"}) {
            mutate(mutation, "account: \"carol@other.example\", " + LOGIN)
                    .body("data.it.userErrors[0].code", equalTo("ACCOUNT_NOT_FOUND"));
        }
    }

    @Test
    void namesTheFieldThatIsNoValue() {
        mutate("linkLogin", "account: \"alice@example.com\", issuer: \" \", subject: \"x\"")
                .body("data.it.userErrors[0].field", equalTo("issuer"));
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    @OidcSecurity(
            claims = {@Claim(key = "iss", value = "https://login.example.org"), @Claim(key = "sub", value = "f3a1")})
    void opensTheAccountToATokenThatNamesNone() {
        viewer().body("data.viewer.account", nullValue());

        ports.links().add(AdministrationPorts.BOB.address(), new ForeignLogin("https://login.example.org", "f3a1"));

        viewer().body("data.viewer.account.address", equalTo("bob@example.com"));
        ask("mutation { setPrivacy(input: {hidesCallerId: true}) { account { address } } }")
                .body("data.setPrivacy.account.address", equalTo("bob@example.com"));
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    @OidcSecurity(
            claims = {
                @Claim(key = "iss", value = "https://login.example.org"),
                @Claim(key = "sub", value = "f3a1"),
                @Claim(key = "sip_address", value = "alice@example.com")
            })
    void prefersTheClaimToTheLinkAndIsNotForSubscribers() {
        ports.links().add(AdministrationPorts.BOB.address(), new ForeignLogin("https://login.example.org", "f3a1"));

        viewer().body("data.viewer.account.address", equalTo("alice@example.com"));
        mutate("linkLogin", LOGIN).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static ValidatableResponse viewer() {
        return ask("{ viewer { account { address } } }");
    }

    private static ValidatableResponse mutate(String mutation, String input) {
        return ask("mutation { it: " + mutation + "(input: {" + input
                + "}) { outcome userErrors { code field } account { linkedLogins { issuer subject } } } }");
    }
}
