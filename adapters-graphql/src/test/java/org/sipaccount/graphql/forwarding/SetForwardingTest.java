package org.sipaccount.graphql.forwarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class SetForwardingTest {

    private static final String BUSY = "data.setForwarding.account.forwarding.rules[2]";

    @Inject
    FakePorts ports;

    @BeforeEach
    void seed() {
        ports.holdOnly(
                TestAccount.of("alice@example.com").account(),
                TestAccount.of("bob@example.com").account());
    }

    @Test
    void setsATargetAndSwitchesItOn() {
        set("condition: BUSY, target: {address: \"+31208005160\"}")
                .body("data.setForwarding.outcome", equalTo("DONE"))
                .body(
                        "data.setForwarding.account.forwarding.rules.condition",
                        contains("UNCONDITIONAL", "NOT_LOGGED_IN", "BUSY", "NO_REPLY", "UNAVAILABLE"))
                .body(BUSY + ".enabled", equalTo(true))
                .body(BUSY + ".target.kind", equalTo("ADDRESS"))
                .body(BUSY + ".target.uri", equalTo("sip:+31208005160@example.com"))
                .body(BUSY + ".version", equalTo(1))
                .body("data.setForwarding.warnings", empty());
    }

    @Test
    void keepsTheTargetWhileItIsSwitchedOff() {
        set("condition: BUSY, target: {mailbox: true}").body(BUSY + ".target.kind", equalTo("MAILBOX"));

        set("condition: BUSY, enabled: false")
                .body(BUSY + ".enabled", equalTo(false))
                .body(BUSY + ".target.kind", equalTo("MAILBOX"));
        set("condition: BUSY, target: {address: \"desk\"}")
                .body(BUSY + ".enabled", equalTo(false))
                .body(BUSY + ".target.uri", equalTo("sip:desk@example.com"));
    }

    @Test
    void takesATargetAway() {
        set("condition: BUSY, target: {mailbox: true}").body(BUSY + ".enabled", equalTo(true));

        set("condition: BUSY, target: null")
                .body("data.setForwarding.outcome", equalTo("DONE"))
                .body(BUSY + ".enabled", equalTo(false))
                .body(BUSY + ".target", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target: {address: \"a b\"} | TARGET_INVALID | target.address",
                "target: {address: \"sip:a@example.com;x=y\"} | TARGET_INVALID | target.address",
                "target: {ownMobile: true} | MOBILE_NUMBER_MISSING | target.ownMobile",
                "target: {mailbox: false} | INVALID_VALUE | target",
                "target: null, enabled: true | TARGET_MISSING | enabled",
                "enabled: true | TARGET_MISSING | ",
                "validateOnly: true | INVALID_VALUE | "
            })
    void namesWhatIsWrong(String input, String code, String field) {
        set("condition: BUSY, " + input)
                .body("data.setForwarding.outcome", equalTo("REFUSED"))
                .body("data.setForwarding.userErrors[0].code", equalTo(code))
                .body("data.setForwarding.userErrors[0].field", equalTo(field));
    }

    /** By the specification of one-of inputs, before anything is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{mailbox: true, address: \"desk\"}",
                "{mailbox: true, ownMobile: true}",
                "{mailbox: true, address: null}",
                "{address: null}",
                "{}"
            })
    void takesExactlyOneTarget(String target) {
        ask("mutation { setForwarding(input: {condition: BUSY, target: " + target + "}) { outcome } }")
                .body("errors", not(empty()))
                .body("data", nullValue());
    }

    @Test
    void refusesAnUnconditionalLoopAndWarnsOfAConditionalOne() {
        ports.forwardTo(SipAddress.of("bob@example.com"), ForwardingCondition.UNCONDITIONAL, "sip:alice@example.com");

        set("condition: UNCONDITIONAL, target: {address: \"bob\"}")
                .body("data.setForwarding.userErrors[0].code", equalTo("FORWARDING_LOOP"))
                .body("data.setForwarding.userErrors[0].field", equalTo("target"));
        set("condition: BUSY, target: {address: \"bob\"}")
                .body("data.setForwarding.outcome", equalTo("DONE"))
                .body("data.setForwarding.warnings.code", contains("FORWARDING_LOOP"));
    }

    @Test
    void isTakenBack() {
        set("condition: BUSY, target: {mailbox: true}").body(BUSY + ".version", equalTo(1));
        set("condition: BUSY, enabled: false").body(BUSY + ".version", equalTo(2));

        ask("mutation { revertChange(input: {number: 2}) { account { forwarding { rules { enabled target { kind } } } } } }")
                .body("data.revertChange.account.forwarding.rules[2].enabled", equalTo(true))
                .body("data.revertChange.account.forwarding.rules[2].target.kind", equalTo("MAILBOX"));
    }

    @Test
    void setsTheNoAnswerTimeout() {
        timeout("PT1M").body("data.setNoAnswerTimeout.account.noAnswerTimeout.duration", equalTo("PT1M"));
        for (String wrong : new String[] {"PT0S", "PT16M", "35", "P1Y"}) {
            timeout(wrong)
                    .body("data.setNoAnswerTimeout.userErrors[0].code", equalTo("INVALID_VALUE"))
                    .body("data.setNoAnswerTimeout.userErrors[0].field", equalTo("duration"));
        }
    }

    private static ValidatableResponse timeout(String duration) {
        return ask("mutation { setNoAnswerTimeout(input: {duration: \"" + duration
                        + "\"}) { account { noAnswerTimeout { duration version } } userErrors { code field } } }")
                .body("errors", nullValue());
    }

    private static ValidatableResponse set(String input) {
        return ask("mutation { setForwarding(input: {" + input
                        + "}) { outcome warnings { code field } userErrors { code field }"
                        + " account { forwarding { rules { condition enabled version target { kind uri } } } } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "undefined", "carol", "carol@example.com"})
    void warnsOfAUserWhomTheDomainDoesNotHaveYet(String address) {
        set("condition: BUSY, target: {address: \"" + address + "\"}")
                .body("data.setForwarding.outcome", equalTo("DONE"))
                .body("data.setForwarding.warnings.code", contains("FORWARDING_TARGET_UNKNOWN"))
                .body("data.setForwarding.warnings.field", contains("target"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31 6 1234 5678", "tel:+31612345678", "06-12345678", "desk@example.net"})
    void warnsOfNoNumberAndNoAddressElsewhere(String address) {
        set("condition: BUSY, target: {address: \"" + address + "\"}")
                .body("data.setForwarding.outcome", equalTo("DONE"))
                .body("data.setForwarding.warnings", empty());
    }
}
