package org.sipaccount.graphql.endpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LimitsTest.Narrow.class)
@TestSecurity(user = "alice", roles = "subscriber")
class LimitsTest {

    public static final class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "account-api.graphql.limits.complexity", "250",
                    "account-api.graphql.limits.tokens", "1000",
                    "account-api.graphql.limits.body", "20K",
                    "account-api.graphql.limits.large-body", "40K");
        }
    }

    @Test
    void answersTheIntrospectionOfTools() {
        ask(IntrospectionQuery.INTROSPECTION_QUERY)
                .statusCode(200)
                .body("data.__schema.queryType.name", equalTo("Query"));
    }

    @Test
    void refusesTooManyLevels() {
        String deep = "{ __schema { types { fields { type " + "{ ofType ".repeat(12) + "{ name } " + "} ".repeat(12)
                + "} } } }";
        isRefused(deep, "QUERY_TOO_DEEP");
    }

    @Test
    void refusesTooManyRootFields() {
        isRefused("{" + repeated(11, "a%d: viewer { name } ") + "}", "TOO_MANY_ROOT_FIELDS");
        isRefused(
                "{ ...A ...A } fragment A on Query {" + repeated(11, "a%d: __typename ") + "}", "TOO_MANY_ROOT_FIELDS");
    }

    @Test
    void refusesTooManyAliases() {
        isRefused("{ viewer {" + repeated(31, "a%d: name ") + "} }", "TOO_MANY_ALIASES");
    }

    @Test
    void refusesTooMuchAtOnce() {
        isRefused("{ viewer {" + "roles ".repeat(260) + "} }", "QUERY_TOO_COMPLEX");
    }

    @Test
    void refusesWhatUnfoldsToTooMuchAtOnce() {
        String bomb = IntStream.range(0, 40)
                .mapToObj(i ->
                        "fragment F%d on __Type { a: ofType { ...F%d } ofType { ...F%d } }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(
                        " ", "{ __type(name: \"Int\") { ...F0 } } ", " fragment F40 on __Type { name }"));
        isRefused(bomb, "QUERY_TOO_DEEP");
    }

    @Test
    void refusesTooManyTokens() {
        ask("{ viewer {" + "name ".repeat(1100) + "} }")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", containsString("1,000"));
    }

    @Test
    void refusesLargeRequests() {
        send(25_000).statusCode(413).body("errors[0].extensions.code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    @TestSecurity(user = "staff", roles = "account-admin")
    void takesLargerOnesOfStaff() {
        send(25_000).statusCode(200).body("data.viewer", notNullValue());
        send(45_000).statusCode(413);
    }

    private static void isRefused(String document, String code) {
        ask(document).statusCode(400).body("errors[0].extensions.code", equalTo(code));
    }

    private static ValidatableResponse send(int length) {
        return given().contentType("application/json")
                .body(Map.of("query", "{viewer{name}}", "variables", Map.of("unused", "x".repeat(length))))
                .post("/graphql")
                .then();
    }

    private static String repeated(int times, String format) {
        return IntStream.range(0, times).mapToObj(format::formatted).collect(Collectors.joining());
    }
}
