package org.sipaccount.graphql.identity;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class SetPrivacyTest {

    @Inject
    FakePorts ports;

    @BeforeEach
    void seed() {
        ports.holdOnly(
                TestAccount.of("alice@example.com").account(),
                TestAccount.of("bob@example.com").account());
    }

    @Test
    void hidesTheCallerId() {
        set("hidesCallerId: true")
                .body("data.setPrivacy.outcome", equalTo("DONE"))
                .body("data.setPrivacy.userErrors", empty())
                .body("data.setPrivacy.account.address", equalTo("alice@example.com"))
                .body("data.setPrivacy.account.privacy.hidesCallerId", equalTo(true))
                .body("data.setPrivacy.account.privacy.version", equalTo(1));

        assertThat(ports.log().entries())
                .hasSize(1)
                .first()
                .satisfies(entry -> assertThat(entry.actor())
                        .isEqualTo(new Actor("alice", Actor.Kind.SUBSCRIBER, Face.GRAPHQL, "127.0.0.1")));
    }

    @Test
    void isNotDoneAgainUnderTheSameKey() {
        String once = "hidesCallerId: true, idempotencyKey: \"one\"";
        set(once).body("data.setPrivacy.outcome", equalTo("DONE"));
        set("hidesCallerId: false").body("data.setPrivacy.outcome", equalTo("DONE"));

        set(once)
                .body("data.setPrivacy.outcome", equalTo("DONE_BEFORE"))
                .body("data.setPrivacy.account.privacy.hidesCallerId", equalTo(false));
        set("hidesCallerId: false, idempotencyKey: \"one\"")
                .body("data.setPrivacy.userErrors[0].code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void isRefusedWhereTheSettingChangedSince() {
        set("hidesCallerId: true, expectedVersion: 0").body("data.setPrivacy.outcome", equalTo("DONE"));

        set("hidesCallerId: false, expectedVersion: 0")
                .body("data.setPrivacy.outcome", equalTo("REFUSED"))
                .body("data.setPrivacy.userErrors[0].code", equalTo("CHANGED_SINCE"))
                .body("data.setPrivacy.account.privacy.version", equalTo(1));
        set("hidesCallerId: false, expectedVersion: 1").body("data.setPrivacy.outcome", equalTo("DONE"));
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.holdOnly(TestAccount.of("alice@example.com").blocked().account());

        set("hidesCallerId: true").body("data.setPrivacy.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
    }

    @Test
    void findsNoAccountButTheOwn() {
        for (String other : new String[] {"bob@example.com", "nobody@example.com", "alice@other.example"}) {
            set("hidesCallerId: true, account: \"" + other + "\"")
                    .body("data.setPrivacy.account", nullValue())
                    .body("data.setPrivacy.userErrors[0].code", equalTo("ACCOUNT_NOT_FOUND"));
        }
        set("hidesCallerId: true, account: \"Alice@Example.com\"").body("data.setPrivacy.outcome", equalTo("DONE"));
    }

    @Test
    void namesTheFieldThatIsNoValue() {
        set("hidesCallerId: true, account: \"nobody\"")
                .body("data.setPrivacy.userErrors[0].code", equalTo("INVALID_VALUE"))
                .body("data.setPrivacy.userErrors[0].field", equalTo("account"));
        set("hidesCallerId: true, idempotencyKey: \"\"")
                .body("data.setPrivacy.userErrors[0].field", equalTo("idempotencyKey"));
    }

    @Test
    @TestSecurity(user = "staff", roles = "account-admin")
    @OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
    void isRecordedWithTheNameOfStaffWhoActForAnAccount() {
        set("hidesCallerId: true, account: \"bob@example.com\"").body("data.setPrivacy.outcome", equalTo("DONE"));

        assertThat(ports.log().entries()).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.account()).hasToString("bob@example.com");
            assertThat(entry.actor().name()).isEqualTo("staff");
            assertThat(entry.actor().kind()).isEqualTo(Actor.Kind.ADMINISTRATOR);
        });
    }

    @Test
    @TestSecurity(user = "staff", roles = "account-admin")
    @OidcSecurity(claims = @Claim(key = "admin_domains", value = "other.example"))
    void isNotForStaffOfAnotherDomain() {
        set("hidesCallerId: true, account: \"bob@example.com\"")
                .body("data.setPrivacy.userErrors[0].code", equalTo("ACCOUNT_NOT_FOUND"));
    }

    private static ValidatableResponse set(String input) {
        return ask("mutation { setPrivacy(input: {" + input + "}) { outcome account { address privacy { hidesCallerId "
                        + "version } } userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
