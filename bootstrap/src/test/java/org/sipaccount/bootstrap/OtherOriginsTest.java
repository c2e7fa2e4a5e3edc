package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sylk web, in a browser, from an origin of its own. */
@QuarkusTest
@TestProfile(OtherOriginsTest.SylkWeb.class)
class OtherOriginsTest {

    private static final String SYLK = "https://sylk.example.net";

    public static final class SylkWeb implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new LocalMode().getConfigOverrides());
            config.put("quarkus.http.cors.enabled", "true");
            config.put("quarkus.http.cors.origins", SYLK);
            return config;
        }
    }

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @Test
    void answersThePreflightWithoutALogin() {
        given().header("Origin", SYLK)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/settings-webrtc.phtml?action=get_history&realm=example.com")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SYLK)
                .header("Access-Control-Allow-Headers", "Authorization,Content-Type")
                .header("Access-Control-Allow-Methods", "GET,POST")
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void answersThePreflightOfGraphQlWithoutAToken() {
        given().header("Origin", SYLK)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SYLK)
                .header("Access-Control-Allow-Headers", "Authorization,Content-Type")
                .header("WWW-Authenticate", nullValue());
        given().header("Origin", SYLK)
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", SYLK)
                .header("Access-Control-Expose-Headers", "WWW-Authenticate,Retry-After");
        given().header("Origin", "https://evil.example").post("/graphql").then().statusCode(403);
    }

    @Test
    void letsTheAllowedOriginReadAndChange() {
        for (String action : List.of("get_history", "set_dnd_off")) {
            DemoAccount.ALICE
                    .request()
                    .header("Origin", SYLK)
                    .get(DemoAccount.PATH + "?action=" + action + "&realm=example.com")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", SYLK);
        }
    }

    @Test
    void turnsOtherOriginsAway() {
        given().header("Origin", "https://evil.example")
                .get(DemoAccount.PATH + "?action=get_history")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    /** As npm's digest-auth-request 0.7.0 reads it: the last line of the head that has these words must be the challenge. */
    @Test
    void sendsTheChallengeAfterTheHeaderThatExposesIt() throws IOException {
        List<String> lines = head("GET /settings.phtml?action=get_history&realm=example.com HTTP/1.1\r\nHost: "
                + "localhost:" + RestAssured.port + "\r\nOrigin: " + SYLK + "\r\nConnection: close\r\n\r\n");

        assertThat(lines.getFirst()).contains("401");
        assertThat(lines.stream()
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .filter(line -> line.contains("www-authenticate"))
                        .map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("access-control-expose-headers", "www-authenticate");
    }

    private List<String> head(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }
}
