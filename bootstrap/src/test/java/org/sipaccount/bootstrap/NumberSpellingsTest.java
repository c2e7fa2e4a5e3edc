package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A number is a number in any spelling, at the faces where a user meets it. Alice has the alias {@code 31208005160} and the
 * ENUM numbers {@code +31208005160} and {@code +31208005161}; the domain is in the Netherlands.
 */
@QuarkusTest
@TestProfile(EnrollmentTest.Open.class)
class NumberSpellingsTest {

    @BeforeEach
    void seedInTheNetherlands() {
        given().contentType(ContentType.JSON)
                .body(new String(ContractCase.fixture(), StandardCharsets.UTF_8)
                        .replaceFirst("\"engine\": \\{", "\"engine\": {\"country\": \"NL\","))
                .post("/local/seed")
                .then()
                .statusCode(200);
    }

    private static String forward(DemoAccount account, String condition, String target) {
        return account.ask(
                "set_call_forwarding&" + condition + "=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
    }

    private static String addAlias(DemoAccount account, String name) {
        return account.ask("add_alias&username=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+31-20-8005160",
                "+31 20 800 5160",
                "+31 (0)20 8005161",
                "020-8005160",
                "0208005161",
                "0031208005160",
                "tel:+31-20-8005160",
                "sip:+31-20-8005160@example.com;user=phone"
            })
    void noSpellingOfTheOwnNumberGetsPastTheLoopCheck(String target) {
        assertThat(forward(DemoAccount.ALICE, "FUNC", target)).contains("\"success\":false", "1063");
    }

    @ParameterizedTest
    @CsvSource({
        "+31 6 1234 5678, sip:+31612345678@example.com",
        "tel:+31612345678, sip:+31612345678@example.com",
        "TEL:+31-6-1234-5678, sip:+31612345678@example.com",
        "+31612345678, sip:+31612345678@example.com",
        "0031612345678, sip:0031612345678@example.com",
        "06 12 34 56 78, sip:0612345678@example.com",
        "SIP:Desk@Example.net, sip:Desk@Example.net",
        "null, sip:null@example.com",
        "undefined, sip:undefined@example.com",
        "nobody-yet@example.com, sip:nobody-yet@example.com"
    })
    void aTargetIsTakenAndConfirmedWithoutSeparators(String target, String uri) {
        assertThat(forward(DemoAccount.BOB, "FBUS", target))
                .isEqualTo("{\"success\":true,\"error_message\":\"Changed diversions FBUS=" + uri + " \"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31612345678 ext. 10", "+31612345678x10", "tel:+31612345678;ext=10", "tel:bob"})
    void aTargetWithAnExtensionIsNoTarget(String target) {
        assertThat(forward(DemoAccount.BOB, "FBUS", target)).contains("\"success\":false", "1061");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+31208005160",
                "0031208005160",
                "0208005160",
                "+31 (0)20 800 5160",
                "31-20-8005160",
                "tel:+31208005160",
                "+31208005161",
                "31208005161",
                "020 800 51 61"
            })
    void noSpellingOfAnothersAliasOrEnumNumberIsGivenAway(String name) {
        assertThat(addAlias(DemoAccount.BOB, name)).contains("\"success\":false", "1021");
        assertThat(DemoAccount.BOB.ask("get_aliases")).isEqualTo("[]");
    }

    @Test
    void theOwnNumberMayBeAnAliasInAnotherSpelling() {
        assertThat(addAlias(DemoAccount.ALICE, "+31 20 8005161"))
                .isEqualTo("{\"success\":true,\"error_message\":\"Added alias +31208005161\"}");
        assertThat(addAlias(DemoAccount.ALICE, "+31208005161")).contains("\"success\":false", "1021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "113", "144", "000", "911", "116123", "1-1-2", "+112", "1233"})
    void numbersOfServicesAreNobodys(String name) {
        assertThat(addAlias(DemoAccount.BOB, name)).contains("\"success\":false", "1022");
    }

    @ParameterizedTest
    @CsvSource({
        "31208005161, user_exists",
        "31208005160, user_exists",
        "31-20-8005161, user_exists",
        "31.20.800.5160, user_exists",
        "116123, value_error",
        "1.1.2, value_error"
    })
    void noNumberOfOthersIsEnrolled(String username, String error) {
        String answer = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("email", "new@example.org", "password", "Secret-9", "username", username))
                .post("/sip_enrollment.phtml")
                .asString();

        assertThat(answer).contains("\"success\":false", "\"" + error + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "+31 (0)20 1234567, 0031201234567",
        "020-123 45 67, 0031201234567",
        "+31-20-1234567, 0031201234567",
        "tel:+31201234567, 0031201234567",
        "31201234567, 0031201234567"
    })
    void aCallerIdIsReadInAnySpelling(String text, String stored) {
        assertThat(callerId(text).asString()).contains("\"caller_id\": \"" + stored + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31201234567 ext. 10", "+31201234567x10", "tel:+31201234567;ext=10", "020123", "112"})
    void aCallerIdHasNoExtensionAndIsNoShortNumber(String text) {
        callerId(text).then().statusCode(400);
    }

    private static io.restassured.response.Response callerId(String text) {
        return DemoAccount.ALICE
                .request()
                .urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("action", "set_caller_id", "caller_id", text))
                .post("/sylk_settings.phtml?realm=example.com");
    }
}
