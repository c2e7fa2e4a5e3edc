package org.sipaccount.graphql.rules;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.graphql.FakePorts;

/** At noon of 14 March 2025 in UTC. */
@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class DoNotDisturbTest {

    private static final String FIELDS = "{ version active until allowedGroups }";

    @Inject
    RulesPorts ports;

    @BeforeEach
    void seed() {
        ports.holdAliceAndBob();
    }

    @Test
    void isOnForAWhile() {
        start("duration: \"PT1H30M\"")
                .body("data.m.outcome", equalTo("DONE"))
                .body("data.m.account.doNotDisturb.active", equalTo(true))
                .body("data.m.account.doNotDisturb.until", equalTo("2025-03-14T13:30:00Z"))
                .body("data.m.account.doNotDisturb.allowedGroups", empty())
                .body("data.m.account.doNotDisturb.version", equalTo(1));
        assertThat(ports.newestChange()).isEqualTo("rule: none -> nobody until 2025-03-14T13:30:00Z");
    }

    @Test
    void isOnUntilAnInstantAndLetsGroupsThrough() {
        start("until: \"2025-03-15T08:00:00.5+01:00\", allowedGroups: [\"vip\", \"family\", \"vip\"]")
                .body("data.m.account.doNotDisturb.until", equalTo("2025-03-15T07:00:00Z"))
                .body("data.m.account.doNotDisturb.allowedGroups", contains("vip", "family"));
    }

    @Test
    void isOnUntilItIsEnded() {
        start("")
                .body("data.m.account.doNotDisturb.active", equalTo(true))
                .body("data.m.account.doNotDisturb.until", nullValue());

        end("").body("data.m.outcome", equalTo("DONE"))
                .body("data.m.account.doNotDisturb.active", equalTo(false))
                .body("data.m.account.doNotDisturb.version", equalTo(2));
        end("").body("data.m.account.doNotDisturb.version", equalTo(2));
    }

    @Test
    void isOffWhenItIsOver() {
        put(new TemporaryRule(Callers.NOBODY, Optional.of(FakePorts.NOW)));

        ask("{ viewer { account { doNotDisturb " + FIELDS + " } } }")
                .body("data.viewer.account.doNotDisturb.active", equalTo(false))
                .body("data.viewer.account.doNotDisturb.until", nullValue());
        start("");
        assertThat(ports.newestChange()).isEqualTo("rule: none -> nobody");
    }

    @Test
    void isOffWhereARuleLetsEverybodyThroughForAWhile() {
        put(new TemporaryRule(Callers.EVERYBODY, Optional.empty()));

        ask("{ viewer { account { doNotDisturb " + FIELDS + " } } }")
                .body("data.viewer.account.doNotDisturb.active", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "until: \"2025-03-14T12:00:00Z\" | END_IN_PAST | ",
                "until: \"1999-12-31T23:59:59Z\" | END_IN_PAST | ",
                "until: \"2026-03-14T12:00:01Z\" | INVALID_VALUE | ",
                "until: \"tomorrow\" | INVALID_VALUE | until",
                "duration: \"PT0S\" | INVALID_VALUE | duration",
                "duration: \"-PT1H\" | INVALID_VALUE | duration",
                "duration: \"P366D\" | INVALID_VALUE | duration",
                "duration: \"an hour\" | INVALID_VALUE | duration",
                "duration: \"PT1H\", until: \"2025-03-14T13:00:00Z\" | INVALID_VALUE | duration",
                "allowedGroups: [\"everybody\"] | INVALID_VALUE | allowedGroups"
            })
    void refusesWhatIsNoWhile(String input, String code, String field) {
        start(input)
                .body("data.m.outcome", equalTo("REFUSED"))
                .body("data.m.userErrors[0].code", equalTo(code))
                .body("data.m.userErrors[0].field", equalTo(field))
                .body("data.m.account.doNotDisturb.active", equalTo(false));
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.blockAlice();

        start("").body("data.m.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
        end("").body("data.m.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
    }

    @Test
    void isRefusedWhereItChangedSince() {
        start("expectedVersion: 0");

        end("expectedVersion: 0").body("data.m.userErrors[0].code", equalTo("CHANGED_SINCE"));
        end("expectedVersion: 1").body("data.m.outcome", equalTo("DONE"));
    }

    private void put(TemporaryRule rule) {
        ports.rules().put(RulesPorts.ALICE.address(), new AcceptRules(List.of(), Optional.of(rule)), List.of());
    }

    private static ValidatableResponse start(String input) {
        return mutate("startDoNotDisturb(input: {" + input + "})");
    }

    private static ValidatableResponse end(String input) {
        return mutate("endDoNotDisturb(input: {" + input + "})");
    }

    private static ValidatableResponse mutate(String mutation) {
        return ask("mutation { m: " + mutation + " { outcome account { doNotDisturb " + FIELDS
                        + " } userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
