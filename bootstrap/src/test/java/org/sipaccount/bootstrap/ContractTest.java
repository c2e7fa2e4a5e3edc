package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each recorded case of the wire contract, from a fresh seed. */
@QuarkusTest
@TestProfile(LocalMode.class)
class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<ContractCase> cases() {
        return ContractCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsRecorded(ContractCase recorded) throws JsonProcessingException {
        DemoAccount.seed();
        recorded.before().forEach(ContractTest::send);

        Response response = send(recorded);

        assertThat(response.statusCode()).isEqualTo(recorded.status());
        String body = new String(response.asByteArray(), StandardCharsets.UTF_8);
        if (recorded.answer().equals("any failure envelope")) {
            assertThat(body).matches("\\{\"success\":false,\"error_message\":\".+\"}");
        } else if (recorded.match().equals("bytes") || recorded.answer().endsWith(".csv")) {
            assertThat(body).isEqualTo(recorded.expected());
        } else {
            // Printed again, so that the order of members counts and the spelling of numbers does not.
            assertThat(canonical(body)).isEqualTo(canonical(recorded.expected()));
        }
    }

    private static String canonical(String json) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.readTree(json));
    }

    private static Response send(ContractCase recorded) {
        RequestSpecification request = DemoAccount.named(recorded.account()).request();
        if (recorded.form() != null) {
            request.config(RestAssured.config()
                            .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                    .urlEncodingEnabled(true)
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(recorded.form());
        }
        return request.request(recorded.method(), "/settings.phtml?" + recorded.query());
    }
}
