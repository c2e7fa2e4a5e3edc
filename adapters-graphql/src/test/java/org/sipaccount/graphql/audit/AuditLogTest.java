package org.sipaccount.graphql.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class AuditLogTest {

    @Inject
    FakePorts ports;

    @BeforeEach
    void changes() {
        ports.holdOnly(
                TestAccount.of("alice@example.com").account(),
                TestAccount.of("bob@example.com").account(),
                TestAccount.of("carol@other.example").account());
        append("alice@example.com", "alice@example.com", Setting.PRIVACY);
        append("bob@example.com", "staff", Setting.PRIVACY);
        append("alice@example.com", "staff", Setting.ALIASES);
        append("carol@other.example", "carol@other.example", Setting.VOICEMAIL);
    }

    @Test
    void showsTheOwnerWhatWasChangedByWhomAndHow() {
        own("first: 1")
                .body("data.viewer.account.changes.nodes.number", contains(2))
                .body("data.viewer.account.changes.nodes[0].actor.name", equalTo("staff"))
                .body("data.viewer.account.changes.nodes[0].actor.kind", equalTo("ADMINISTRATOR"))
                .body("data.viewer.account.changes.nodes[0].actor.face", equalTo("GRAPHQL"))
                .body("data.viewer.account.changes.nodes[0].actor.source", equalTo("192.0.2.1"))
                .body("data.viewer.account.changes.nodes[0].fields[0].after", equalTo("after"))
                .body("data.viewer.account.changes.nodes[0].reason", equalTo("as asked"))
                .body("data.viewer.account.changes.pageInfo.hasNextPage", equalTo(true))
                .body("data.viewer.account.changes.totalCount", equalTo(2));
    }

    @Test
    void goesOnFromACursorOfItsOwn() {
        String cursor = own("first: 1").extract().path("data.viewer.account.changes.pageInfo.endCursor");

        own("first: 1, after: \"" + cursor + "\"")
                .body("data.viewer.account.changes.nodes.number", contains(1))
                .body("data.viewer.account.changes.pageInfo.hasNextPage", equalTo(false));
        own("setting: PRIVACY").body("data.viewer.account.changes.nodes.number", contains(1));
    }

    @Test
    void refusesPagesThatCannotBe() {
        for (String wrong :
                new String[] {"first: 0", "first: 101", "first: -1", "after: \"x\"", "after: \"YXVkaXQKMQ\""}) {
            ask("{ viewer { account { changes(" + wrong + ") { nodes { number } } } } }")
                    .body("errors[0].message", notNullValue());
        }
    }

    @Test
    void isNotForSubscribers() {
        log("").body("errors", notNullValue()).body("data", nullValue());
    }

    @Test
    @TestSecurity(user = "staff", roles = "account-admin")
    @OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
    void showsStaffTheChangesOfTheirDomains() {
        log("").body(
                        "data.auditLog.nodes.account",
                        contains("alice@example.com", "bob@example.com", "alice@example.com"))
                .body("data.auditLog.totalCount", equalTo(3));
        log("(filter: {actor: \"staff\"})").body("data.auditLog.nodes.number", contains(2, 1));
        log("(filter: {account: \"carol@other.example\"})").body("data.auditLog.nodes", empty());
        log("(filter: {account: \"nobody\"})").body("errors[0].extensions.field", equalTo("filter"));
    }

    @Test
    @TestSecurity(user = "operator", roles = "platform-admin")
    void showsWhoAdministersEveryDomainAll() {
        log("(first: 1)").body("data.auditLog.nodes.account", contains("carol@other.example"));
    }

    private void append(String account, String actor, Setting setting) {
        Actor.Kind kind = actor.contains("@") ? Actor.Kind.SUBSCRIBER : Actor.Kind.ADMINISTRATOR;
        ports.log()
                .append(
                        SipAddress.of(account),
                        FakePorts.NOW,
                        new Actor(actor, kind, Face.GRAPHQL, "192.0.2.1"),
                        Change.of(setting)
                                .field("field", "before", "after")
                                .because("as asked")
                                .build(),
                        OptionalInt.empty());
    }

    private static ValidatableResponse own(String arguments) {
        return ask("{ viewer { account { changes(" + arguments
                        + ") { totalCount pageInfo { hasNextPage endCursor } nodes {"
                        + " number reason fields { field before after } actor { name kind face source } } } } } }")
                .body("errors", nullValue());
    }

    private static ValidatableResponse log(String arguments) {
        return ask("{ auditLog" + arguments + " { totalCount nodes { number account } } }");
    }
}
