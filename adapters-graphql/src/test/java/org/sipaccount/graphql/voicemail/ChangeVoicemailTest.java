package org.sipaccount.graphql.voicemail;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class ChangeVoicemailTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    @Inject
    FakePorts ports;

    private static final VoiceMailbox MAILBOX = new VoiceMailbox(
            "1000042", "4242", "Zoë", Optional.of(new EmailAddress("zoe@example.org")), "info", Delivery.MAIL_ONLY);

    @BeforeEach
    void seed() {
        ports.holdOnly(ALICE);
        ports.inMemoryMailboxes().save(ALICE.address(), MAILBOX);
    }

    @Test
    void changesAllThatIsTheSubscribers() {
        change("name: \"Desk\", email: \"desk@example.org\", delivery: MAIL_AND_KEEP, pin: \"998877\"")
                .body("outcome", equalTo("DONE"))
                .body("account.version", equalTo(1));

        assertThat(stored())
                .isEqualTo(new VoiceMailbox(
                        "1000042",
                        "998877",
                        "Desk",
                        Optional.of(new EmailAddress("desk@example.org")),
                        "info",
                        Delivery.MAIL_AND_KEEP));
        assertThat(ports.log().entries().toString()).doesNotContain("998877", "4242");
    }

    @Test
    void keepsWhatIsLeftOutAndClearsWhatIsNull() {
        change("").body("outcome", equalTo("DONE")).body("account.version", equalTo(0));
        assertThat(stored()).isEqualTo(MAILBOX);

        change("name: null, email: null").body("outcome", equalTo("DONE"));
        assertThat(stored())
                .isEqualTo(new VoiceMailbox("1000042", "4242", "", Optional.empty(), "info", Delivery.MAIL_ONLY));
    }

    @Test
    void namesTheFieldThatIsNoValueWithoutRepeatingIt() {
        assertRefused("pin: \"12a4\"", "INVALID_VALUE", "pin").noRootPath().body(not(containsString("12a4")));
        assertRefused("pin: \"" + "1".repeat(17) + "\"", "INVALID_VALUE", "pin");
        assertRefused("pin: null", "INVALID_VALUE", "pin");
        assertRefused("delivery: null", "INVALID_VALUE", "delivery");
        assertRefused("email: \"zoe\"", "INVALID_VALUE", "email");
        assertRefused("name: \"" + "x".repeat(201) + "\"", "INVALID_VALUE", "name");
        assertThat(stored()).isEqualTo(MAILBOX);
    }

    @Test
    void isRefusedWhereThereIsNoMailbox() {
        ports.holdOnly(ALICE);

        assertRefused("pin: \"1234\"", "MAILBOX_MISSING", null);
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.inMemoryAccounts()
                .put(TestAccount.of("alice@example.com").blocked().account());

        assertRefused("pin: \"1234\"", "ACCOUNT_BLOCKED", null);
        assertThat(stored()).isEqualTo(MAILBOX);
    }

    private VoiceMailbox stored() {
        return ports.inMemoryMailboxes().find(ALICE.address()).orElseThrow();
    }

    private static ValidatableResponse assertRefused(String input, String code, @Nullable String field) {
        return change(input).body("userErrors[0].code", equalTo(code)).body("userErrors[0].field", equalTo(field));
    }

    private static ValidatableResponse change(String input) {
        return ask("mutation { changeVoicemail(input: {" + input
                        + "}) { outcome account { version } userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .rootPath("data.changeVoicemail");
    }
}
