package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chat journal as Blink uses it: actions in the query, data in a form. */
@QuarkusTest
@TestProfile(LocalMode.class)
class JournalTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    private static JsonNode post(String action, Map<String, String> form) throws JsonProcessingException {
        String answer = DemoAccount.ALICE
                .request()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .urlEncodingEnabled(true)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(DemoAccount.PATH + "?action=" + action + "&realm=example.com")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JSON.readTree(answer);
    }

    private static JsonNode put(Object rows) throws JsonProcessingException {
        return post("put_journal_entries", Map.of("uuid", "device-A", "data", JSON.writeValueAsString(rows)));
    }

    private static JsonNode read(String parameters) throws JsonProcessingException {
        return JSON.readTree(DemoAccount.ALICE.ask("get_journal_entries" + parameters));
    }

    private static Map<String, Map<String, String>> messages(int count) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            rows.put("msg-" + i, Map.of("id", "msg-" + i, "data", "payload " + i));
        }
        return rows;
    }

    @Test
    void synchronisesAsBlinkDoes() throws JsonProcessingException {
        JsonNode stored = put(messages(2)).path("results");
        String first = stored.get(0).path("journal_id").asText();

        JsonNode missed = read("&after_id=4&summary=1&except_uuid=device-B");

        assertThat(missed.path("rows").asInt()).isEqualTo(2);
        assertThat(missed.at("/results/0/id").asText()).isEqualTo(first);
        assertThat(missed.at("/results/0/timestamp").isInt()).isTrue();
        assertThat(missed.path("summary").toString())
                .isEqualTo(
                        "[{\"journal_id\":\"1\",\"timestamp\":1740823200},{\"journal_id\":\"4\",\"timestamp\":1741082400},"
                                + "{\"journal_id\":\"5\",\"timestamp\":1741953600},{\"journal_id\":\"6\",\"timestamp\":1741953600}]");

        assertThat(post("delete_journal_entries", Map.of("data", "[\"" + first + "\",4,\"x\",3]"))
                        .toString())
                .isEqualTo("{\"success\":true}");
        assertThat(read("").path("results").findValuesAsText("id")).containsExactly("1", "2", "6");
        assertThat(DemoAccount.BOB.ask("get_journal_entries")).contains("\"rows\":1");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1, 1",
        "limit=2, 2",
        "limit=0, 3",
        "limit=-1, 3",
        "limit=all, 3",
        "limit=9999999999, 3",
        "after_timestamp=1740909600, 1",
        "after_timestamp=1740909599, 2",
        "after_timestamp=2025-03-02+10:00:00, 1",
        "after_timestamp=2025-03-02%2009:59:59, 2",
        "after_timestamp=yesterday, 3",
        "after_timestamp=99999999999999999999, 0",
        "after_id=-5, 3"
    })
    void readsThatManyEntries(String parameters, int rows) throws JsonProcessingException {
        assertThat(read("&" + parameters).path("rows").asInt()).isEqualTo(rows);
    }

    @Test
    void removesByAPutToo() throws JsonProcessingException {
        JsonNode answer = post(
                "put_journal_entries",
                Map.of("uuid", "d", "data", "[{\"id\":\"a\",\"action\":\"remove\",\"journal_id\":\"2\"}]"));

        assertThat(answer.toString())
                .isEqualTo(
                        "{\"results\":[{\"id\":\"a\",\"journal_id\":\"2\",\"source\":\"default\"}],\"success\":true}");
        assertThat(read("").path("results").findValuesAsText("id")).containsExactly("1", "4");
    }

    @Test
    void saysWhichRowsFailed() throws JsonProcessingException {
        JsonNode answer = post(
                "put_journal_entries",
                Map.of(
                        "uuid",
                        "d",
                        "data",
                        "[{\"id\":1,\"data\":\"" + "x".repeat(262_145)
                                + "\"},{\"data\":\"\\ud800\"},{\"id\":3,\"data\":{}},7,"
                                + "{\"id\":\"4\",\"data\":\"\\ud83d\\ude00\\u0000\\r\\n\"}]"));

        assertThat(answer.path("results").toString())
                .isEqualTo("[{\"id\":1,\"journal_id\":null,\"source\":\"default\"},"
                        + "{\"id\":null,\"journal_id\":null,\"source\":\"default\"},"
                        + "{\"id\":3,\"journal_id\":null,\"source\":\"default\"},"
                        + "{\"id\":\"4\",\"journal_id\":\"5\",\"source\":\"default\"}]");
        assertThat(read("&after_id=4").at("/results/0/data").asText()).isEqualTo("😀\0\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                        | Json decode error
            "text"                   | Json decode error
            null                     | Json decode error
            [] []                    | Json decode error
            [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]] | Json decode error
            """)
    void refusesWhatHoldsNoRows(String data, String message) throws JsonProcessingException {
        assertThat(post("put_journal_entries", Map.of("uuid", "d", "data", data))
                        .toString())
                .isEqualTo("{\"results\":[],\"success\":false,\"error_message\":\"" + message + "\"}");
    }

    @Test
    void refusesADeviceWithoutAUsableName() throws JsonProcessingException {
        JsonNode answer = post("put_journal_entries", Map.of("uuid", "x".repeat(65), "data", "[{\"data\":\"x\"}]"));

        assertThat(answer.path("results").isEmpty()).isTrue();
        assertThat(answer.path("error_message").asText()).startsWith("Error (SipPort): NGNProError (1001): ");
    }

    @Test
    void putsAThousandRowsInAHandfulOfStatements() throws JsonProcessingException {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        assertThat(put(messages(1000)).path("results")).hasSize(1000);

        assertThat(statistics.getPrepareStatementCount()).isLessThan(30);
        assertThat(read("&limit=1000").path("rows").asInt()).isEqualTo(1000);
    }
}
