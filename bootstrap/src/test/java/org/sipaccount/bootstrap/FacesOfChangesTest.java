package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.bootstrap.SylkClient.ERIN;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is said to have changed an account, through which face, from where. */
@QuarkusTest
@TestProfile(EnrollmentTest.Open.class)
class FacesOfChangesTest {

    private static final Pattern LINK = Pattern.compile("/account-deletion\\?secret=([0-9a-f]{64})");

    @Inject
    EntityManager entities;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
        mailbox.clear();
    }

    @Test
    void tellsTheActionsOfTheOriginal() {
        DemoAccount.ALICE.ask("set_privacy_on");
        DemoAccount.ALICE.ask("add_alias&username=desk");
        DemoAccount.ALICE.ask("add_balance&id=78&number=9876543210");

        assertThat(entries())
                .containsExactly(
                        "PRIVACY by SUBSCRIBER alice@example.com, SETTINGS_ACTION, 127.0.0.1",
                        "ALIASES by SUBSCRIBER alice@example.com, SETTINGS_ACTION, 127.0.0.1",
                        "BALANCE by SUBSCRIBER alice@example.com, SETTINGS_ACTION, 127.0.0.1");
        assertThat(all()).doesNotContain("9876543210");
    }

    @Test
    void tellsTheAppFromTheLinkOfItsMailAndOutlivesTheAccount() {
        ERIN.post("set_caller_id", Map.of("caller_id", "0031208005160"));
        ERIN.post("set_email", Map.of("email", "erin@example.net"));
        ERIN.post("request_delete_account", Map.of()).statusCode(200);
        Matcher link = LINK.matcher(
                mailbox.getMailsSentTo("erin@example.net").getFirst().getText());
        assertThat(link.find()).isTrue();
        given().post(link.group()).then().statusCode(200);

        assertThat(entries())
                .containsExactly(
                        "CALLER_ID by SUBSCRIBER erin@example.com, SYLK, 127.0.0.1",
                        "IDENTITY by SUBSCRIBER erin@example.com, SYLK, 127.0.0.1",
                        "STATUS by SUBSCRIBER erin@example.com, SYLK, 127.0.0.1",
                        "STATUS by SUBSCRIBER erin@example.com, DELETION_LINK, 127.0.0.1");
        assertThat(all())
                .contains("\"field\": \"state\", \"before\": \"ACTIVE\", \"after\": null")
                .doesNotContain(link.group(1));
        given().post(link.group()).then().statusCode(404);
        assertThat(entries()).hasSize(4);
    }

    @Test
    void tellsNoPasswordOfTheApp() {
        ERIN.post("set_password", Map.of("new_password", "Green-4-Ever")).statusCode(200);

        assertThat(entries()).containsExactly("PASSWORD by SUBSCRIBER erin@example.com, SYLK, 127.0.0.1");
        assertThat(all()).doesNotContain("Green-4-Ever");
    }

    @Test
    void tellsThatSomebodyOpenedAnAccount() {
        given().formParam("username", "newcomer")
                .formParam("password", "Secret-9")
                .formParam("email", "new@example.org")
                .post("/sip_enrollment.phtml")
                .then()
                .statusCode(200);

        assertThat(entries()).containsExactly("STATUS by SYSTEM enrollment, ENROLLMENT, 127.0.0.1");
        assertThat(all()).contains("newcomer").doesNotContain("Secret-9");
    }

    private List<String> entries() {
        return select("select concat(setting, ' by ', actor_kind, ' ', actor_name, ', ', face, ', ', source)"
                + " from change_entry order by number");
    }

    /** All that the log holds. */
    private String all() {
        return String.join("\n", select("select concat_ws(' ', username, fields, reason) from change_entry"));
    }

    private List<String> select(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql, String.class).getResultList());
    }
}
