package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page of the internet reaches in a browser that knows the password, where no other origin is configured. */
@QuarkusTest
@TestProfile(LocalMode.class)
class ForeignPagesTest {

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    private static String ask(String method, String action) {
        return DemoAccount.ALICE
                .request()
                .header("Origin", "https://evil.example")
                .request(method, DemoAccount.PATH + "?action=" + action + "&realm=example.com")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", org.hamcrest.Matchers.nullValue())
                .extract()
                .asString();
    }

    @Test
    void changesNothing() {
        for (String method : new String[] {"GET", "POST"}) {
            assertThat(ask(method, "set_call_forwarding&FUNC=evil@evil.example"))
                    .contains("\"success\":false");
            assertThat(ask(method, "delete_journal_entries&journal_id=1")).contains("\"success\":false");
        }
        assertThat(DemoAccount.ALICE.ask("get_call_forwarding")).doesNotContain("evil");
        assertThat(DemoAccount.ALICE.ask("get_journal_entries")).contains("\"rows\":3");
    }

    @Test
    void isAnsweredWhatItCannotSee() {
        assertThat(ask("GET", "get_identity")).contains("alice@example.com");
    }
}
