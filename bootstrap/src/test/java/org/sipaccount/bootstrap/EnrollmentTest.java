package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An app whose user has no account yet. */
@QuarkusTest
@TestProfile(EnrollmentTest.Open.class)
class EnrollmentTest {

    private static final String PATH = "/sip_enrollment.phtml";

    public static final class Open implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new LocalMode().getConfigOverrides());
            config.put("account-api.legacy.enrollment.enabled", "true");
            config.put("account-api.legacy.enrollment.domain", "example.com");
            config.put("account-api.legacy.enrollment.outbound-proxy", "proxy.example.com:5060");
            config.put("account-api.legacy.enrollment.per-address", "1000");
            config.put("account-api.legacy.enrollment.confirm-by-mail", "true");
            return config;
        }
    }

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void confirmsTheAccountByMail() {
        enroll("mailed", "email", "mailed@example.org").then().statusCode(200);

        var mails = SylkClient.mails();
        var mail = mails.getJsonObject(0);
        assertThat(mail.getJsonArray("to")).containsExactly("mailed@example.org");
        assertThat(mail.getString("text")).contains("mailed@example.com").doesNotContain("Secret-9");
    }

    private static Response enroll(String username, String... others) {
        Map<String, String> form = new HashMap<>(Map.of(
                "email", "new@example.org",
                "password", "Secret-9",
                "display_name", "New User",
                "tzinfo", "Europe/Madrid",
                "lang", "es",
                "owner", "42",
                "username", username));
        for (int i = 0; i < others.length; i += 2) {
            form.put(others[i], others[i + 1]);
        }
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(PATH);
    }

    @Test
    void opensAnAccountThatWorksAtOnce() {
        enroll("newcomer")
                .then()
                .statusCode(200)
                .body(matchesPattern(
                        "\\{\"success\":true,\"sip_address\":\"newcomer@example.com\",\"email\":\"new@example.org\","
                                + "\"settings_url\":\"http:\\\\/\\\\/localhost:\\d+\\\\/settings.phtml\","
                                + "\"outbound_proxy\":\"proxy.example.com:5060\"}"));

        String identity = given().auth()
                .digest("newcomer", "Secret-9")
                .get("/settings.phtml?action=get_identity&realm=example.com")
                .asString();
        assertThat(identity).contains("newcomer@example.com", "new@example.org", "Europe\\/Madrid");
        String balance = given().auth()
                .digest("newcomer", "Secret-9")
                .get("/settings.phtml?action=get_prepaid&realm=example.com")
                .asString();
        assertThat(balance).contains("\"balance\":0");
    }

    @ParameterizedTest
    @CsvSource({
        "alice, x, x, user_exists",
        "ALICE, x, x, user_exists",
        "zoe, x, x, value_error",
        "root, x, x, value_error",
        "newcomer, password, short, value_error",
        "newcomer, email, '', value_error",
        "newcomer, phoneNumber, call me, value_error"
    })
    void saysWhatIsWrong(String username, String member, String value, String error) {
        assertThat(enroll(username, member, value).asString())
                .matches("\\{\"success\":false,\"error\":\"" + error + "\",\"error_message\":\"[A-Z][^\"]+\"}");
    }

    @Test
    void givesNoAliasAway() {
        assertThat(DemoAccount.ALICE.ask("add_alias&username=wanted")).contains("\"success\":true");
        assertThat(enroll("wanted").asString()).contains("\"user_exists\"");
    }

    @Test
    void givesANameToExactlyOne() throws Exception {
        List<Callable<String>> requests = IntStream.range(0, 6)
                .<Callable<String>>mapToObj(i -> () -> enroll("contested").asString())
                .toList();
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<String> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers)
                .filteredOn(answer -> answer.contains("\"success\":true"))
                .hasSize(1);
        assertThat(answers).allMatch(answer -> answer.contains("true") || answer.contains("\"user_exists\""));
    }

    @Test
    void answersPostsOnly() {
        given().get(PATH + "?username=newcomer")
                .then()
                .statusCode(405)
                .header("Allow", "POST")
                .body(startsWith("{\"success\":false,\"error\":\"value_error\",\"error_message\":"
                        + "\"An account is opened by POST, with the fields username, password, email and"));
    }
}
