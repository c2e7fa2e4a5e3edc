package org.sipaccount.graphql.endpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Issuer.class, restrictToAnnotatedClass = true)
class TokensTest {

    private static final String QUERY = "{\"query\":\"{viewer{name}}\"}";

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Issuer issuer;

    @Test
    void opensToAValidToken() {
        ask(given().auth().oauth2(issuer.token("alice@example.com")))
                .statusCode(200)
                .body("data.viewer.name", equalTo("alice@example.com"));
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        isUnauthenticated(ask(given())).header("WWW-Authenticate", "Bearer");
    }

    @Test
    void refusesATokenThatWasChanged() {
        String token = issuer.token("alice@example.com");
        isRefused(ask(given().auth().oauth2(token.substring(0, token.length() - 4) + "AAAA")));
    }

    @Test
    void refusesATokenThatHasExpired() {
        isRefused(ask(given().auth().oauth2(issuer.token("alice@example.com", Duration.ofMinutes(-5)))));
    }

    @Test
    void refusesWhatIsNoToken() {
        isRefused(ask(given().auth().oauth2("nonsense")));
        for (String other : new String[] {"Basic YWxpY2U6c2VjcmV0", "Digest username=\"alice\"", "nonsense"}) {
            isUnauthenticated(ask(given().header("Authorization", other)));
        }
    }

    @Test
    void asksForATokenAtEveryPathAndMethod() {
        isUnauthenticated(
                given().queryParam("query", "{viewer{name}}").get("/graphql").then());
        isUnauthenticated(given().get("/graphql/schema.graphql").then());
        isUnauthenticated(given().get("/graphql/").then());
        given().head("/graphql").then().statusCode(401);
        isUnauthenticated(given().options("/graphql").then());
    }

    @Test
    void asksForATokenWhereOnlyTheHeaderOfAWebSocketIsThere() {
        isUnauthenticated(ask(given().header("Upgrade", "websocket")));
        given().header("Upgrade", "websocket")
                .queryParam("query", "{viewer{name}}")
                .get("/graphql")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse ask(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(QUERY)
                .post("/graphql")
                .then();
    }

    private static void isRefused(ValidatableResponse answer) {
        isUnauthenticated(answer).header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }

    private static ValidatableResponse isUnauthenticated(ValidatableResponse answer) {
        return answer.statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
    }
}
