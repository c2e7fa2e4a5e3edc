package org.sipaccount.graphql.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.SomeAccount;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class PasswordsTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    @Inject
    FakePorts ports;

    private static final String PASSWORD = "Very-Secret1";
    private static final DigestSecret SECRET = DigestSecret.of(ALICE.address(), PASSWORD);
    private static final Credentials SIP_ONLY =
            new Credentials(Optional.of(DigestSecret.of(ALICE.address(), "sip")), Optional.empty());

    @BeforeEach
    void seed() {
        ports.holdOnly(ALICE);
        ports.inMemoryAccounts().put(ALICE.address(), SIP_ONLY);
    }

    @Test
    void makesTheNewPasswordTheOnlyOne() {
        setWebPassword("password: \"Other-Secret2\"");

        changePassword("password: \"" + PASSWORD + "\"")
                .body("outcome", equalTo("DONE"))
                .body("account.passwords.version", equalTo(2))
                .body("account.passwords.webPasswordVersion", equalTo(3));

        assertThat(stored()).isEqualTo(new Credentials(Optional.of(SECRET), Optional.empty()));
    }

    @Test
    void setsAWebPasswordAndTakesItAway() {
        setWebPassword("password: \"" + PASSWORD + "\"")
                .body("outcome", equalTo("DONE"))
                .body("account.passwords.version", equalTo(0))
                .body("account.passwords.webPasswordVersion", equalTo(1));
        assertThat(stored()).isEqualTo(SIP_ONLY.withWebPassword(SECRET));

        setWebPassword("password: null").body("outcome", equalTo("DONE"));
        assertThat(stored()).isEqualTo(SIP_ONLY);
    }

    @Test
    void leavesAWebPasswordThatIsNotNamed() {
        setWebPassword("password: \"" + PASSWORD + "\"");

        setWebPassword("")
                .body("userErrors[0].code", equalTo("INVALID_VALUE"))
                .body("userErrors[0].field", equalTo("password"));
        assertThat(stored()).isEqualTo(SIP_ONLY.withWebPassword(SECRET));
    }

    @Test
    void keepsThatAPasswordWasChangedAndNeverWhichItIs() {
        setWebPassword("password: \"" + PASSWORD + "\", idempotencyKey: \"web-password-once\"");

        assertThat(ports.log().changes())
                .containsExactly(Change.of(Setting.WEB_PASSWORD).secret().build());
        assertThat(ports.log().entries().toString()).doesNotContain(PASSWORD);
    }

    @Test
    void refusesAWeakPasswordWithoutRepeatingIt() {
        for (ValidatableResponse refused : new ValidatableResponse[] {
            changePassword("password: \"weakling\""), setWebPassword("password: \"weakling\"")
        }) {
            refused.body("userErrors[0].code", equalTo("PASSWORD_WEAK"))
                    .body("userErrors[0].field", equalTo("password"))
                    .noRootPath()
                    .body(not(containsString("weakling")));
        }
        assertThat(stored()).isEqualTo(SIP_ONLY);
    }

    @Test
    void refusesASubscriberInTheGroupThatDeniesIt() {
        ports.holdOnly(SomeAccount.in(Group.DENY_PASSWORD_CHANGE));

        assertRefused("PASSWORD_CHANGE_DENIED");
        ask("{ viewer { account { passwords { changeable } } } }")
                .body("data.viewer.account.passwords.changeable", equalTo(false));
    }

    @Test
    @TestSecurity(user = "staff", roles = "account-admin")
    @OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
    void letsStaffChangeWhatTheSubscriberMayNot() {
        ports.holdOnly(SomeAccount.in(Group.DENY_PASSWORD_CHANGE));
        String input = "account: \"alice@example.com\", password: \"" + PASSWORD + "\"";

        changePassword(input).body("outcome", equalTo("DONE"));
        setWebPassword(input).body("outcome", equalTo("DONE"));

        assertThat(stored()).isEqualTo(new Credentials(Optional.of(SECRET), Optional.of(SECRET)));
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.holdOnly(TestAccount.of("alice@example.com").blocked().account());

        assertRefused("ACCOUNT_BLOCKED");
    }

    private static void assertRefused(String code) {
        changePassword("password: \"" + PASSWORD + "\"")
                .body("userErrors[0].code", equalTo(code))
                .body("userErrors[0].field", nullValue());
        setWebPassword("password: \"" + PASSWORD + "\"").body("userErrors[0].code", equalTo(code));
        setWebPassword("password: null").body("userErrors[0].code", equalTo(code));
    }

    private Credentials stored() {
        return ports.inMemoryAccounts().findLogin(ALICE.address()).orElseThrow().credentials();
    }

    private static ValidatableResponse changePassword(String input) {
        return mutate("changePassword", input);
    }

    private static ValidatableResponse setWebPassword(String input) {
        return mutate("setWebPassword", input);
    }

    private static ValidatableResponse mutate(String mutation, String input) {
        return ask("mutation { " + mutation + "(input: {" + input + "}) { outcome account { passwords { changeable "
                        + "version webPasswordVersion } } userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .rootPath("data." + mutation);
    }
}
