package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each client that is known, with its own spelling of the login. */
@QuarkusTest
@TestProfile(LocalMode.class)
class ClientsTest {

    private static final String PASSWORD = "Alice-Secret1";
    private static final String IDENTITY = "/settings.phtml?action=get_identity";

    private static final String CURL = "Digest username=\"{username}\", realm=\"{realm}\", nonce=\"{nonce}\", "
            + "uri=\"{uri}\", cnonce=\"{cnonce}\", nc={nc}, qop=auth, response=\"{response}\", opaque=\"{opaque}\"";
    private static final String NSURL_CONNECTION = "Digest username=\"{username}\", realm=\"{realm}\", "
            + "nonce=\"{nonce}\", uri=\"{uri}\", response=\"{response}\", opaque=\"{opaque}\", cnonce=\"{cnonce}\", "
            + "nc={nc}, qop=\"auth\"";
    private static final String QT = "Digest username=\"{username}\", realm=\"{realm}\", nonce=\"{nonce}\", "
            + "uri=\"{uri}\", response=\"{response}\", opaque=\"{opaque}\", qop=auth, nc={nc}, cnonce=\"{cnonce}\"";
    private static final String SYLK_WEB = "Digest username=\"{username}\", realm=\"{realm}\", nonce=\"{nonce}\", "
            + "uri=\"{uri}\", response=\"{response}\", opaque=\"{opaque}\", qop=auth, nc={nc}, cnonce=\"{cnonce}\"";
    private static final String SYLK_MOBILE = "Digest username=\"{username}\", realm=\"{realm}\", nonce=\"{nonce}\", "
            + "uri=\"{uri}\", algorithm=MD5, response=\"{response}\", qop=auth, nc={nc}, cnonce=\"{cnonce}\", "
            + "opaque=\"{opaque}\"";
    private static final String URLLIB = "Digest username=\"{username}\", realm=\"{realm}\", nonce=\"{nonce}\", "
            + "uri=\"{uri}\", response=\"{response}\", opaque=\"{opaque}\", algorithm=\"MD5\", qop=auth, nc={nc}, "
            + "cnonce=\"{cnonce}\"";

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @ParameterizedTest
    @CsvSource({
        "alice@example.com, ''",
        "alice@example.com, &realm=example.com",
        "alice, &realm=example.com",
        "alice, &realm=alice@example.com"
    })
    void curl(String username, String realm) {
        String target = IDENTITY + realm;
        accepted(DigestClient.challenged(username, PASSWORD, target).get(CURL, target, "00000001"));
    }

    @ParameterizedTest
    @CsvSource({"&realm=example.com", "&realm=alice@example.com"})
    void blinkForMacOs(String realm) {
        String target = IDENTITY + realm;
        accepted(DigestClient.challenged("alice", PASSWORD, target).get(NSURL_CONNECTION, target, "00000001"));
    }

    @Test
    void blinkQtWhichUsesANonceAgain() {
        String target = IDENTITY + "&realm=example.com";
        DigestClient client = DigestClient.challenged("alice", PASSWORD, target);

        accepted(client.get(QT, target, "00000001"));
        accepted(client.get(QT, target, "00000002"));
        accepted(client.get(QT, target, "0000000a"));
    }

    @Test
    void sylkWebWhichSendsTheAbsoluteUrlAndBeginsAtTwo() {
        String target = IDENTITY + "&realm=example.com";
        String uri = "https://settings.example.com" + target;

        accepted(DigestClient.challenged("alice", PASSWORD, target).get(SYLK_WEB, uri, "00000002"));
        accepted(DigestClient.challenged("alice", PASSWORD, target)
                .get(SYLK_WEB, "http://localhost:" + RestAssured.port + target, "00000002"));
    }

    @Test
    void sylkMobileWhichAsksForANonceEachTime() {
        String target = IDENTITY + "&realm=example.com";

        accepted(DigestClient.challenged("alice", PASSWORD, target).get(SYLK_MOBILE, target, "00000001"));
        accepted(DigestClient.challenged("alice", PASSWORD, target).get(SYLK_MOBILE, target, "00000001"));
    }

    @Test
    void pythonsUrllib() {
        accepted(
                DigestClient.challenged("alice@example.com", PASSWORD, IDENTITY).get(URLLIB, IDENTITY, "00000001"));
    }

    @Test
    void oneThatSendsItsFormBeforeTheChallenge() {
        String target = "/settings.phtml?action=set_call_forwarding&realm=example.com";
        DigestClient client = DigestClient.challenged("alice", PASSWORD, target);
        given().contentType("application/x-www-form-urlencoded")
                .body("FUNC=early")
                .post(target)
                .then()
                .statusCode(401);

        client.post(NSURL_CONNECTION, target, "00000001", "FUNC=desk")
                .then()
                .statusCode(200)
                .body(containsString("FUNC=sip:desk@example.com"));
    }

    @Test
    void oneThatNamesTheRealmInItsFormAndNotYetInItsFirstRequest() {
        String target = "/settings.phtml";

        DigestClient.challenged("alice@example.com", PASSWORD, target)
                .post(CURL, target, "00000001", "action=get_identity&realm=example.com")
                .then()
                .statusCode(200)
                .body(containsString("alice@example.com"));
    }

    @Test
    void noneThatRepeatsACountOrAsksForSomethingElse() {
        String target = IDENTITY + "&realm=example.com";
        DigestClient client = DigestClient.challenged("alice", PASSWORD, target);
        accepted(client.get(CURL, target, "00000001"));

        Response repeated = client.get(CURL, target, "00000001");
        assertThat(repeated.statusCode()).isEqualTo(401);
        assertThat(repeated.header("WWW-Authenticate")).contains(",stale=true, ");
        assertThat(client.get(CURL, "/settings.phtml?action=get_voicemail&realm=example.com", "00000002")
                        .statusCode())
                .isEqualTo(401);
    }

    private static void accepted(Response response) {
        response.then().statusCode(200).body(containsString("\"sip_address\":\"alice@example.com\""));
    }
}
