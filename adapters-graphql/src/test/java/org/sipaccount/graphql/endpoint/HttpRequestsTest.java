package org.sipaccount.graphql.endpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** As the GraphQL-over-HTTP draft has it. */
@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
class HttpRequestsTest {

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String UTF_8 = "; charset=utf-8";

    @Test
    void answersInTheMediaTypeThatIsAskedFor() {
        String query = "{\"query\":\"{viewer{name}}\"}";
        post(JSON, query).statusCode(200).header("Content-Type", JSON + UTF_8);
        post(GRAPHQL, query).statusCode(200).header("Content-Type", GRAPHQL + UTF_8);
        post("*/*", query).header("Content-Type", GRAPHQL + UTF_8);
        post("application/*;q=0.5, text/html", query).header("Content-Type", GRAPHQL + UTF_8);
        post(JSON + ";q=0.9, " + GRAPHQL + ";q=0.2", query).header("Content-Type", JSON + UTF_8);
        post(JSON + ";charset=utf-16, " + JSON + ";charset=UTF-8", query).header("Content-Type", JSON + UTF_8);
        post("text/html", query).statusCode(406).body("errors[0].extensions.code", equalTo("NOT_ACCEPTABLE"));
        post(JSON + ";charset=utf-16", query).statusCode(406);
    }

    @Test
    void tellsARefusedDocumentByItsStatusWhereThatIsAskedFor() {
        for (String document :
                new String[] {"{viewer{nothing}}", "{viewer{", "", "query A{viewer{name}} query B{viewer{name}}"}) {
            String body = "{\"query\":\"" + document + "\"}";
            post(GRAPHQL, body)
                    .statusCode(400)
                    .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                    .body("$", not(hasKey("data")));
        }
        post(JSON, "{\"query\":\"{viewer{nothing}}\"}")
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void saysWhereASyntaxErrorIs() {
        post(GRAPHQL, "{\"query\":\"{viewer{\"}")
                .body("errors[0].message", containsString("Invalid syntax"))
                .body("errors[0].locations[0].line", equalTo(1));
    }

    @Test
    void refusesWhatIsNoRequest() {
        for (String body : new String[] {
            "",
            "nonsense",
            "[]",
            "[{\"query\":\"{viewer{name}}\"}]",
            "{}",
            "[".repeat(100_000),
            "{\"query\":1}",
            "{\"query\":\"{viewer{name}}\",\"variables\":[]}",
            "{\"query\":\"{viewer{name}}\",\"operationName\":1}",
            "{\"query\":\"{viewer{name}}\"} {}",
            "{\"query\":\"{viewer{name}}\",\"operationName\":\"Other\"}"
        }) {
            for (String accept : new String[] {JSON, GRAPHQL}) {
                int status = body.contains("Other") && accept.equals(JSON) ? 200 : 400;
                post(accept, body).statusCode(status).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
            }
        }
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] latin = "{\"query\":\"{viewer{name}} # caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        raw().accept(GRAPHQL)
                .contentType(JSON)
                .body(latin)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", equalTo("requests are in UTF-8"));
    }

    @Test
    void readsNothingButJson() {
        for (String type : new String[] {"application/graphql", "text/plain", JSON + "; charset=utf-16"}) {
            raw().accept(GRAPHQL)
                    .contentType(type)
                    .body("{viewer{name}}".getBytes(StandardCharsets.UTF_8))
                    .post("/graphql")
                    .then()
                    .statusCode(415)
                    .body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        }
        given().formParam("query", "{viewer{name}}").post("/graphql").then().statusCode(415);
    }

    @Test
    void answersQueriesByGet() {
        get("query", "query A($no: Boolean!) { viewer { name @skip(if: $no) } } query B { viewer { roles } }")
                .queryParam("operationName", "A")
                .queryParam("variables", "{\"no\":false}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("data.viewer.name", equalTo("alice"));
        get("query", "# a comment +%41\n{ viewer { name } }")
                .get("/graphql")
                .then()
                .body("data.viewer.name", equalTo("alice"));
        get("variables", "{}").get("/graphql").then().statusCode(400);
    }

    @Test
    void changesNothingByGet() {
        get("query", "mutation { setPrivacy(input: {hidesCallerId: true}) { outcome } }")
                .get("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "GET, POST")
                .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void knowsNoOtherMethod() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "OPTIONS"}) {
            given().request(method, "/graphql").then().statusCode(405).header("Allow", "GET, POST");
        }
    }

    private static ValidatableResponse post(String accept, String body) {
        return raw().accept(accept)
                .contentType(JSON)
                .body(body)
                .post("/graphql")
                .then();
    }

    private static RequestSpecification get(String name, String value) {
        return given().accept(GRAPHQL).queryParam(name, value);
    }

    private static RequestSpecification raw() {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }
}
