package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers, scanners and broken clients send: a clear answer, and nothing is changed. */
@QuarkusTest
@TestProfile(LocalMode.class)
class BadDaysTest {

    private static final String ENVELOPE = "\\{\"success\":(true|false),\"error_message\":\"[^\"]+\"}";

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Digest",
                "Digest username",
                "Digest username=\"alice",
                "Digest username=\"alice\", realm=\"example.com\", nonce=\"x\", uri=\"/\", response=\"y\"",
                "Digest nonce=,nc=,cnonce=,qop=,username=,uri=,response=",
                "Digest nonce=\"%\",nc=zz,cnonce=c,qop=auth,username=\"a@b@c\",uri=\"http://[\",response=00",
                "Basic YWxpY2U6QWxpY2UtU2VjcmV0MQ==",
                "Bearer eyJhbGciOiJub25lIn0.e30.",
                "Negotiate x",
                "\u0001"
            })
    void challengesWhoeverComesWithABrokenLogin(String authorization) {
        given().header("Authorization", authorization)
                .get("/settings.phtml?action=set_dnd_on&realm=example.com")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", matchesPattern("Digest realm=\"[^\"]+\".*"))
                .body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%22b", "a%0d%0aSet-Cookie:%20x", "%00", "caf%c3%a9", "a%5Cb"})
    void putsNoRealmIntoTheHeaderThatBreaksIt(String realm) {
        given().urlEncodingEnabled(false)
                .get("/settings.phtml?action=get_identity&realm=" + realm)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", matchesPattern("Digest realm=\"SIP_settings\", qop=\"auth\", .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%27%3B%20DROP%20TABLE%20account%3B--",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%C3%28%FF",
                "a%00b",
                "%F0%9F%98%80",
                "..%2F..%2Fetc%2Fpasswd",
                "%7B%7B7*7%7D%7D",
                "a%0d%0ab"
            })
    void takesNoHarmFromWhatStandsInAParameter(String text) {
        String before = everything();

        for (String action : new String[] {
            "set_call_forwarding&FUNC=" + text,
            "add_alias&username=" + text,
            "add_balance&id=" + text + "&number=" + text,
            "set_dnd_nonsense&duration=" + text,
            text
        }) {
            assertThat(DemoAccount.ERIN.ask(action)).matches(ENVELOPE).contains("false");
        }
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action[]=set_dnd_on",
                "action=add_alias&username[]=x",
                "action=add_balance&id[]=78&number[]=9876543210",
                "action=set_call_forwarding&FUNC[]=desk",
                "action=add_balance&id=99999999999999999999&number=1"
            })
    void takesArraysForNothing(String query) {
        String before = everything();

        DemoAccount.ERIN
                .request()
                .get("/settings.phtml?realm=example.com&"
                        + query.replace("[", "%5B").replace("]", "%5D"))
                .then()
                .statusCode(200)
                .body(matchesPattern(ENVELOPE));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesAMegabyteInItsPlace() {
        DemoAccount.ERIN
                .request()
                .contentType("application/x-www-form-urlencoded")
                .body("FUNC=" + "x".repeat(1_000_000))
                .post("/settings.phtml?action=set_call_forwarding&realm=example.com")
                .then()
                .statusCode(200)
                .body(matchesPattern(ENVELOPE));
    }

    /** A form in another encoding: what it says cannot be known, and must not be stored as something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "action=put_journal_entries&uuid=phone%E9&data=%5B%7B%22data%22:%22x%22%7D%5D",
                "action=add_alias&username=caf%E9",
                "action=set_call_forwarding&FUNC=caf%E9",
                "page_action=add_contact&uri=a%40example.org&contact_name=Caf%E9"
            })
    void storesNothingFromAFormThatIsNoUtf8(String form) {
        String before = everything();

        String answer = DemoAccount.ERIN
                .request()
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/settings.phtml?realm=example.com&tab=contacts")
                .then()
                .extract()
                .asString();

        assertThat(answer).doesNotContain("\"success\":true");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void turnsAwayWhatIsLongerThanAnyForm() {
        given().contentType("application/x-www-form-urlencoded")
                .body("FUNC=" + "x".repeat(5_000_000))
                .post("/settings.phtml?action=set_call_forwarding&realm=example.com")
                .then()
                .statusCode(413)
                .body(emptyString());
    }

    @Test
    void changesNothingBeforeTheLogin() {
        String before = everything();

        given().contentType("application/x-www-form-urlencoded")
                .body("FUNC=desk&realm=example.com")
                .post("/settings.phtml?action=set_call_forwarding")
                .then()
                .statusCode(401);

        assertThat(everything()).isEqualTo(before);
    }

    private static String everything() {
        return DemoAccount.ERIN.ask("get_aliases")
                + DemoAccount.ERIN.ask("get_prepaid")
                + DemoAccount.ERIN.ask("get_call_forwarding")
                + DemoAccount.ERIN.ask("get_accept_rules");
    }
}
