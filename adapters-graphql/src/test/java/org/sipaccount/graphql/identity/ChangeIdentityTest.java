package org.sipaccount.graphql.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class ChangeIdentityTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    @Inject
    FakePorts ports;

    private static final String ALL = "firstName: \"Zoë\", lastName: \"Ș\", email: \"zoe@example.org\", "
            + "mobileNumber: \"+31612345678\", timeZone: \"Europe/Bucharest\", language: RO";
    private static final String NULLS =
            "firstName: null, lastName: null, email: null, mobileNumber: null, timeZone: null, language: null";

    @BeforeEach
    void seed() {
        ports.holdOnly(ALICE);
    }

    @Test
    void changesAllOfAnIdentity() {
        change(ALL)
                .body("outcome", equalTo("DONE"))
                .body("userErrors", empty())
                .body(
                        "account.identity",
                        equalTo(identity("Zoë", "Ș", "zoe@example.org", "+31612345678", "Europe/Bucharest", "RO", 1)));
    }

    @Test
    void keepsWhatIsLeftOut() {
        change(ALL);

        change("lastName: \"Ionescu\"")
                .body(
                        "account.identity",
                        equalTo(identity(
                                "Zoë", "Ionescu", "zoe@example.org", "+31612345678", "Europe/Bucharest", "RO", 2)));
        change("").body("account.identity.version", equalTo(2)).body("outcome", equalTo("DONE"));
    }

    @Test
    void clearsWhatIsNull() {
        change(ALL);

        change(NULLS).body("account.identity", equalTo(identity("", "", null, null, null, null, 2)));
    }

    @Test
    void tellsNullFromAbsentInVariables() {
        change(ALL);
        // Written out, because the client of the tests leaves nulls out.
        String request = """
                {"query": "mutation($input: ChangeIdentityInput!) { changeIdentity(input: $input) \
                { account { identity { email firstName } } } }", "variables": {"input": {"email": null}}}""";

        given().contentType("application/json")
                .body(request)
                .post("/graphql")
                .then()
                .body("errors", nullValue())
                .body("data.changeIdentity.account.identity.email", nullValue())
                .body("data.changeIdentity.account.identity.firstName", equalTo("Zoë"));
    }

    /** In a document the parser refuses it; a variable comes as JSON has it. */
    @Test
    void refusesHalfOfACharacterInAVariable() {
        for (String field : new String[] {"firstName", "lastName", "email"}) {
            String value = field.equals("email") ? "x\\ud83d@example.org" : "x\\ud83d";
            String request = """
                    {"query": "mutation($input: ChangeIdentityInput!) { changeIdentity(input: $input) \
                    { outcome userErrors { code field } } }", "variables": {"input": {"%s": "%s"}}}""".formatted(field, value);

            given().contentType("application/json")
                    .body(request)
                    .post("/graphql")
                    .then()
                    .body("data.changeIdentity.outcome", equalTo("REFUSED"))
                    .body("data.changeIdentity.userErrors.code", contains("INVALID_VALUE"))
                    .body("data.changeIdentity.userErrors.field", contains(field));
        }
    }

    @Test
    void namesTheFieldThatIsNoValue() {
        Map.of(
                        "firstName",
                        "x".repeat(101),
                        "lastName",
                        "a\\tb",
                        "email",
                        "zoe",
                        "mobileNumber",
                        "call me",
                        "timeZone",
                        "Mars/Olympus")
                .forEach((field, value) -> change(field + ": \"" + value + "\"")
                        .body("outcome", equalTo("REFUSED"))
                        .body("userErrors[0].code", equalTo("INVALID_VALUE"))
                        .body("userErrors[0].field", equalTo(field))
                        .body("userErrors[0].message", not(containsString(value))));
        assertThat(ports.log().entries()).isEmpty();
    }

    @Test
    void warnsWhereAForwardingLeadsBackOverTheNewMobileNumber() {
        ports.forwardTo(ALICE.address(), ForwardingCondition.BUSY, ForwardingTarget.OWN_MOBILE);
        ports.inMemoryHops().put(ALICE, "31208005160@example.com");

        change("mobileNumber: \"020-8005161\"").body("warnings", empty());
        change("mobileNumber: \"+31 (0)20 8005160\"")
                .body("outcome", equalTo("DONE"))
                .body("warnings.code", contains("FORWARDING_LOOP"))
                .body("warnings.field", contains("mobileNumber"));
        change("mobileNumber: \"020-8005160\"").body("warnings", empty());
    }

    @Test
    void setsTheCallerIdAndTakesItAway() {
        setCallerId("number: \"+31 (20) 800-5160\"")
                .body("account.callerId.number", equalTo("0031208005160"))
                .body("account.callerId.version", equalTo(1));
        setCallerId("number: null").body("account.callerId.number", nullValue());

        assertThat(ports.log().changes())
                .last()
                .isEqualTo(Change.of(Setting.CALLER_ID)
                        .field("callerId", Optional.of("0031208005160"), Optional.empty())
                        .build());
    }

    @Test
    void readsACallerIdAsItIsDialledInTheDomainsCountry() {
        setCallerId("number: \"+31 (0)20 8005160\"").body("account.callerId.number", equalTo("0031208005160"));
        setCallerId("number: \"020-8005161\"").body("account.callerId.number", equalTo("0031208005161"));
    }

    @Test
    void refusesACallerIdThatIsNoneOrLeftOut() {
        for (String input : new String[] {
            "number: \"0208\"", "number: \"+31208005160 ext. 10\"", "number: \"+31208005160x10\"", "number: \"\"", ""
        }) {
            setCallerId(input)
                    .body("userErrors[0].code", equalTo("INVALID_VALUE"))
                    .body("userErrors[0].field", equalTo("number"));
        }
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.holdOnly(TestAccount.of("alice@example.com").blocked().account());

        change(ALL).body("userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
        setCallerId("number: null").body("userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
    }

    @Test
    void isRefusedWhereTheSettingChangedSince() {
        change("firstName: \"Zoë\", expectedVersion: 0").body("outcome", equalTo("DONE"));
        change("firstName: \"Zoé\", expectedVersion: 0").body("userErrors[0].code", equalTo("CHANGED_SINCE"));
        setCallerId("number: null, expectedVersion: 0").body("outcome", equalTo("DONE"));
    }

    private static Map<String, @Nullable Object> identity(
            String first,
            String last,
            @Nullable String email,
            @Nullable String mobile,
            @Nullable String zone,
            @Nullable String language,
            int version) {
        Map<String, @Nullable Object> identity = new HashMap<>();
        identity.put("firstName", first);
        identity.put("lastName", last);
        identity.put("version", version);
        identity.put("email", email);
        identity.put("mobileNumber", mobile);
        identity.put("timeZone", zone);
        identity.put("language", language);
        return identity;
    }

    private static ValidatableResponse change(String input) {
        return ask("mutation { changeIdentity(input: {" + input
                        + "}) { outcome account { identity { firstName lastName "
                        + "email mobileNumber timeZone language version } } warnings { code field } "
                        + "userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .rootPath("data.changeIdentity");
    }

    private static ValidatableResponse setCallerId(String input) {
        return ask("mutation { setCallerId(input: {" + input + "}) { outcome account { callerId { number version } } "
                        + "userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .rootPath("data.setCallerId");
    }
}
