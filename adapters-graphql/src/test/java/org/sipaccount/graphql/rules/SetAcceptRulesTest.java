package org.sipaccount.graphql.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class SetAcceptRulesTest {

    private static final String OFFICE =
            rule("[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]", "09:00", "17:30", "EVERYBODY");
    private static final String NIGHT = """
            {days: [SUNDAY, SATURDAY], start: "22:00", stop: "07:00",
            callers: {kind: GROUPS, groups: ["family", "best friends", "family"]}}""";

    @Inject
    RulesPorts ports;

    @BeforeEach
    void seed() {
        ports.holdAliceAndBob();
    }

    @Test
    void replacesTheRulesSeveralADayAndOverMidnight() {
        set(OFFICE);

        set(OFFICE + NIGHT + OFFICE)
                .body("data.m.outcome", equalTo("DONE"))
                .body("data.m.userErrors", empty())
                .body("data.m.account.acceptRules.version", equalTo(2))
                .body("data.m.account.acceptRules.rules", hasSize(2))
                .body("data.m.account.acceptRules.rules[0].start", equalTo("09:00"))
                .body("data.m.account.acceptRules.rules[0].callers.kind", equalTo("EVERYBODY"))
                .body("data.m.account.acceptRules.rules[1].days", contains("SATURDAY", "SUNDAY"))
                .body("data.m.account.acceptRules.rules[1].start", equalTo("22:00"))
                .body("data.m.account.acceptRules.rules[1].stop", equalTo("07:00"))
                .body("data.m.account.acceptRules.rules[1].callers.groups", contains("family", "best friends"));
        assertThat(ports.newestChange())
                .isEqualTo("rules: Mon-Fri 09:00-17:30 everybody -> Mon-Fri 09:00-17:30 everybody\n"
                        + "Sat,Sun 22:00-07:00 groups: family, \"best friends\"");
    }

    @Test
    void keepsWallTimesThatNoClockShowsOnTheDayTheClocksChange() {
        set(rule("[SUNDAY]", "02:30", "02:45", "NOBODY"))
                .body("data.m.account.acceptRules.rules[0].start", equalTo("02:30"))
                .body("data.m.account.acceptRules.rules[0].stop", equalTo("02:45"));
    }

    @Test
    void takesAllRulesAway() {
        set(OFFICE);

        set("").body("data.m.account.acceptRules.rules", empty());
    }

    @Test
    void changesNothingWhereTheRulesAreTheSame() {
        set(OFFICE);

        set(OFFICE).body("data.m.outcome", equalTo("DONE")).body("data.m.account.acceptRules.version", equalTo(1));
    }

    @Test
    void isRefusedWhereTheRulesChangedSince() {
        set(OFFICE);

        set(NIGHT, ", expectedVersion: 0")
                .body("data.m.userErrors[0].code", equalTo("CHANGED_SINCE"))
                .body("data.m.account.acceptRules.rules", hasSize(1));
        set(NIGHT, ", expectedVersion: 1").body("data.m.outcome", equalTo("DONE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | 09:00 | 17:00 | EVERYBODY | rules.1.days",
                "[MONDAY] | 9:00 | 17:00 | EVERYBODY | rules.1.start",
                "[MONDAY] | 09:00 | 24:00 | EVERYBODY | rules.1.stop",
                "[MONDAY] | 09:00 | 09:00 | EVERYBODY | rules.1.stop",
                "[MONDAY] | 09:00:30 | 10:00 | EVERYBODY | rules.1.stop",
                "[MONDAY] | 09:00 | 17:00 | GROUPS | rules.1.callers.groups"
            })
    void namesTheFieldThatIsNoValue(String days, String start, String stop, String kind, String field) {
        set(OFFICE + rule(days, start, stop, kind))
                .body("data.m.outcome", equalTo("REFUSED"))
                .body("data.m.userErrors[0].code", equalTo("INVALID_VALUE"))
                .body("data.m.userErrors[0].field", equalTo(field));
        assertThat(ports.changes()).isZero();
    }

    @Test
    void refusesGroupsBesideEverybodyAndNamesThatAreNoGroup() {
        for (String callers : List.of(
                "kind: EVERYBODY, groups: [\"vip\"]",
                "kind: GROUPS, groups: [\"nobody\"]",
                "kind: GROUPS, groups: [\"a-group-of-thirty-three-characters\"]")) {
            set("{days: [MONDAY], start: \"09:00\", stop: \"17:00\", callers: {" + callers + "}}")
                    .body("data.m.userErrors[0].code", equalTo("INVALID_VALUE"))
                    .body("data.m.userErrors[0].field", equalTo("rules.0.callers.groups"));
        }
    }

    @Test
    void refusesMoreRulesThanAnAccountHas() {
        String many = IntStream.rangeClosed(1, 201)
                .mapToObj(minute ->
                        rule("[MONDAY]", "00:00", "%02d:%02d".formatted(minute / 60, minute % 60), "EVERYBODY"))
                .collect(Collectors.joining());

        set(many).body("data.m.userErrors[0].code", equalTo("INVALID_VALUE"));
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.blockAlice();

        set(OFFICE).body("data.m.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
        patterns("[]").body("data.m.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
    }

    @Test
    void replacesRejectRules() {
        patterns("[\"%31653@%\", \"sip:spam@example.net\", \"SPAM@example.net\", \"bob\"]")
                .body("data.m.outcome", equalTo("DONE"))
                .body("data.m.account.rejectRules.version", equalTo(1))
                .body(
                        "data.m.account.rejectRules.patterns",
                        contains("%31653@%", "spam@example.net", "bob@example.com"));
        assertThat(ports.newestChange())
                .isEqualTo("rules: none -> sip:%31653@%\nsip:spam@example.net\nsip:bob@example.com");

        patterns("[]").body("data.m.account.rejectRules.patterns", empty());
    }

    @Test
    void namesThePatternThatIsNone() {
        patterns("[\"%31653@%\", \"\"]")
                .body("data.m.userErrors[0].code", equalTo("INVALID_VALUE"))
                .body("data.m.userErrors[0].field", equalTo("patterns.1"));
    }

    @Test
    void findsNoAccountButTheOwn() {
        set(OFFICE, ", account: \"bob@example.com\"")
                .body("data.m.account", nullValue())
                .body("data.m.userErrors[0].code", equalTo("ACCOUNT_NOT_FOUND"));
    }

    private static String rule(String days, String start, String stop, String kind) {
        return "{days: %s, start: \"%s\", stop: \"%s\", callers: {kind: %s}}".formatted(days, start, stop, kind);
    }

    private static ValidatableResponse set(String rules) {
        return set(rules, "");
    }

    private static ValidatableResponse set(String rules, String more) {
        return mutate("setAcceptRules(input: {rules: [" + rules + "]" + more + "})");
    }

    private static ValidatableResponse patterns(String patterns) {
        return mutate("setRejectRules(input: {patterns: " + patterns + "})");
    }

    private static ValidatableResponse mutate(String mutation) {
        return ask("mutation { m: " + mutation + " { outcome account { acceptRules { version rules { days start stop "
                        + "callers { kind groups } } } rejectRules { version patterns } } "
                        + "userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
