package org.sipaccount.graphql.changes;

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
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class RevertChangeTest {

    private static final String HIDE = "mutation { setPrivacy(input: {hidesCallerId: true}) { outcome } }";
    private static final String SHOW = "mutation { setPrivacy(input: {hidesCallerId: false}) { outcome } }";

    @Inject
    FakePorts ports;

    @BeforeEach
    void seed() {
        ports.holdOnly(
                TestAccount.of("alice@example.com").account(),
                TestAccount.of("bob@example.com").account());
        ask(HIDE).body("data.setPrivacy.outcome", equalTo("DONE"));
    }

    @Test
    void makesTheSettingWhatItWasBefore() {
        revert("number: 1")
                .body("data.revertChange.outcome", equalTo("DONE"))
                .body("data.revertChange.account.privacy.hidesCallerId", equalTo(false))
                .body("data.revertChange.account.version", equalTo(2));
    }

    @Test
    void isRefusedWhereTheSettingChangedSince() {
        ask(SHOW).body("data.setPrivacy.outcome", equalTo("DONE"));

        revert("number: 1").body("data.revertChange.userErrors[0].code", equalTo("CHANGED_SINCE"));
    }

    @Test
    void isRefusedForANumberThatIsNoChangeOfTheAccount() {
        revert("number: 2").body("data.revertChange.userErrors[0].code", equalTo("CHANGE_NOT_FOUND"));
        revert("number: 1, account: \"bob@example.com\"")
                .body("data.revertChange.userErrors[0].code", equalTo("ACCOUNT_NOT_FOUND"));
    }

    private static ValidatableResponse revert(String input) {
        return ask("mutation { revertChange(input: {" + input
                        + "}) { outcome account { version privacy { hidesCallerId } }" + " userErrors { code } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
