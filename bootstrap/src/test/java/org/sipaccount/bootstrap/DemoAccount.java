package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The accounts of the fixture, and a telephone of each. */
enum DemoAccount {
    ALICE("Alice-Secret1"),
    BOB("Bob-Secret2"),
    ERIN("Erin-Secret7");

    static final String PATH = "/settings.phtml";

    private final String password;

    DemoAccount(String password) {
        this.password = password;
    }

    static DemoAccount named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Puts the fixture in the place of all data. */
    static void seed() {
        seed(ContractCase.fixture());
    }

    /** The fixture with something else in the place of the pattern. */
    static void seedWith(String pattern, String replacement) {
        String document = new String(ContractCase.fixture(), StandardCharsets.UTF_8).replaceAll(pattern, replacement);
        seed(document.getBytes(StandardCharsets.UTF_8));
    }

    private static void seed(byte[] document) {
        given().contentType(ContentType.JSON)
                .body(document)
                .post("/local/seed")
                .then()
                .statusCode(200);
    }

    String user() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address() {
        return user() + "@example.com";
    }

    /** A request that logs in as Blink does: bare user name in the realm of the domain. */
    RequestSpecification request() {
        return given().auth().digest(user(), password).urlEncodingEnabled(false);
    }

    /** The body of the answer to an action. */
    String ask(String action) {
        return request()
                .get(PATH + "?action=" + action + "&realm=example.com")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
