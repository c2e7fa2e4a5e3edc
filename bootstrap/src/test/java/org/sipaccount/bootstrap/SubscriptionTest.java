package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.localstack.testing.GraphQlSocket;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/** Following an account over a real WebSocket, with tokens of a real Keycloak. */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class SubscriptionTest {

    private static final String EVENT =
            "{ kind version changes { number setting } account { address version privacy { hidesCallerId } } }";

    private static final SipAddress ALICE = SipAddress.of("alice@example.com");

    private final List<GraphQlSocket> sockets = new ArrayList<>();

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI service;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    private final MissedChanges missed;
    private final ChangeLog log;
    private final Accounts accounts;

    SubscriptionTest(MissedChanges missed, ChangeLog log, Accounts accounts) {
        this.missed = missed;
        this.log = log;
        this.accounts = accounts;
    }

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @AfterEach
    void close() {
        sockets.forEach(GraphQlSocket::close);
    }

    @Test
    void beginsWithThePresentState() {
        GraphQlSocket socket = connect("alice");

        socket.subscribe("1", "subscription { accountChanges " + EVENT + " }");

        JsonNode event = event(socket);
        assertThat(event.path("kind").asText()).isEqualTo("STATE");
        assertThat(event.path("changes")).isEmpty();
        assertThat(event.path("account").path("address").asText()).isEqualTo("alice@example.com");
        assertThat(event.path("version")).isEqualTo(event.path("account").path("version"));
    }

    @Test
    void tellsOfAChangeThatATelephoneMakes() {
        GraphQlSocket socket = connect("alice");
        socket.subscribe("1", "subscription { accountChanges " + EVENT + " }");
        int before = event(socket).path("version").asInt();

        DemoAccount.ALICE.ask("set_privacy_on");

        JsonNode event = event(socket);
        assertThat(event.path("kind").asText()).isEqualTo("CHANGES");
        assertThat(event.path("version").asInt()).isEqualTo(before + 1);
        assertThat(event.at("/changes/0/number").asInt()).isEqualTo(before + 1);
        assertThat(event.at("/changes/0/setting").asText()).isEqualTo("PRIVACY");
        assertThat(event.at("/account/privacy/hidesCallerId").asBoolean()).isTrue();
    }

    @Test
    void goesOnFromTheVersionThatIsKnown() {
        DemoAccount.ALICE.ask("set_privacy_on");
        DemoAccount.ALICE.ask("set_dnd_on&duration=60");
        int known = version("alice");
        DemoAccount.ALICE.ask("set_privacy_off");
        DemoAccount.ALICE.ask("set_dnd_off");

        JsonNode event = first(connect("alice"), "(sinceVersion: " + known + ")");

        assertThat(event.path("kind").asText()).isEqualTo("CHANGES");
        assertThat(event.path("version").asInt()).isEqualTo(known + 2);
        assertThat(event.findValuesAsText("setting")).containsExactly("PRIVACY", "DO_NOT_DISTURB");
    }

    @Test
    void goesOnWithoutAnyChangeWhereNothingIsNew() {
        int known = version("alice");

        JsonNode event = first(connect("alice"), "(sinceVersion: " + known + ")");

        assertThat(event.path("kind").asText()).isEqualTo("CHANGES");
        assertThat(event.path("changes")).isEmpty();
        assertThat(event.path("version").asInt()).isEqualTo(known);
    }

    @Test
    void beginsAnewWithWhoeverKnowsAVersionThatThereIsNot() {
        assertThat(first(connect("alice"), "(sinceVersion: 1000000)")
                        .path("kind")
                        .asText())
                .isEqualTo("STATE");
    }

    @Test
    void tellsNobodyOfTheChangesOfOthers() {
        GraphQlSocket alices = connect("alice");
        GraphQlSocket bobs = connect("bob");
        first(alices, "");
        first(bobs, "");

        DemoAccount.BOB.ask("set_privacy_on");
        DemoAccount.ALICE.ask("set_dnd_on&duration=60");

        assertThat(event(bobs).at("/account/address").asText()).isEqualTo("bob@example.com");
        JsonNode event = event(alices);
        assertThat(event.at("/account/address").asText()).isEqualTo("alice@example.com");
        assertThat(event.findValuesAsText("setting")).containsExactly("DO_NOT_DISTURB");
    }

    @Test
    void opensNobodyElsesAccountToASubscriber() {
        for (String other : new String[] {"bob@example.com", "nobody@example.com", "no address"}) {
            assertThat(refusal(connect("alice"), "(account: \"" + other + "\")"))
                    .isEqualTo("ACCOUNT_NOT_FOUND");
        }
    }

    @Test
    void opensToStaffTheAccountsOfTheirDomainsAlone() {
        GraphQlSocket staffs = connect("staff");
        first(staffs, "(account: \"bob@example.com\")");
        DemoAccount.BOB.ask("set_privacy_on");
        assertThat(event(staffs).at("/account/address").asText()).isEqualTo("bob@example.com");

        first(connect("operator"), "(account: \"bob@example.com\")");
        assertThat(refusal(connect("staff-other"), "(account: \"bob@example.com\")"))
                .isEqualTo("ACCOUNT_NOT_FOUND");
        assertThat(refusal(connect("staff"), "(account: \"nobody@example.com\")"))
                .isEqualTo("ACCOUNT_NOT_FOUND");
        assertThat(refusal(connect("staff"), "")).isEqualTo("ACCOUNT_NOT_FOUND");
    }

    @Test
    void endsWithTheAccount() {
        GraphQlSocket socket = connect("alice");
        first(socket, "");

        QuarkusTransaction.requiringNew().run(() -> accounts.delete(ALICE));
        missed.look();

        assertThat(code(socket.require("next"))).isEqualTo("ACCOUNT_NOT_FOUND");
        socket.require("complete");
    }

    @Test
    void tellsOfWhatWasChangedWithoutBeingHeardOf() {
        GraphQlSocket socket = connect("alice");
        int known = first(socket, "").path("version").asInt();
        Change change =
                Change.of(Setting.PRIVACY).field("hidesCallerId", false, true).build();
        QuarkusTransaction.requiringNew()
                .run(() -> log.append(
                        ALICE, Instant.EPOCH, Actor.system("test", Face.SCHEDULE), change, OptionalInt.empty()));

        missed.look();

        assertThat(event(socket).path("version").asInt()).isEqualTo(known + 1);
    }

    @Test
    void refusesWhoeverHasNoToken() {
        GraphQlSocket socket = open();
        socket.send(Map.of("type", "connection_init"));
        assertThat(socket.closeCode()).isEqualTo(4401);

        GraphQlSocket other = open();
        other.send(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Basic YWxpY2U6eA==")));
        assertThat(other.closeCode()).isEqualTo(4401);
    }

    @Test
    void refusesATokenThatWasChanged() {
        String token = tokens.of("alice");
        GraphQlSocket socket = open();

        socket.init(token.substring(0, token.length() - 4) + "AAAA");

        assertThat(socket.closeCode()).isEqualTo(4403);
    }

    @Test
    void closesOnWhatIsNoMessage() {
        GraphQlSocket socket = connect("alice");

        socket.send(Map.of("type", "nonsense"));

        assertThat(socket.closeCode()).isEqualTo(4400);
    }

    @Test
    void endsWithTheToken() {
        GraphQlSocket socket = GraphQlSocket.connect(base(), tokens.ofShortLife("alice"));
        sockets.add(socket);
        first(socket, "");

        JsonNode error = socket.require("error");

        assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("TOKEN_EXPIRED");
        assertThat(socket.closeCode()).isEqualTo(4403);
    }

    @Test
    void letsNobodyFollowTooMuch() {
        GraphQlSocket socket = connect("alice");
        for (int i = 0; i < 20; i++) {
            first(socket, "", "s" + i);
        }

        assertThat(refusal(socket, "")).isEqualTo("TOO_MANY_SUBSCRIPTIONS");
        socket.complete("s3");
        first(connect("alice"), "");
    }

    private int version(String user) {
        return first(connect(user), "").path("version").asInt();
    }

    private static JsonNode first(GraphQlSocket socket, String arguments) {
        return first(socket, arguments, "first");
    }

    private static JsonNode first(GraphQlSocket socket, String arguments, String id) {
        subscribe(socket, arguments, id);
        return event(socket);
    }

    private static String refusal(GraphQlSocket socket, String arguments) {
        subscribe(socket, arguments, "refused");
        String code = code(socket.require("next"));
        socket.require("complete");
        return code;
    }

    private static String code(JsonNode message) {
        return message.at("/payload/errors/0/extensions/code").asText();
    }

    private static void subscribe(GraphQlSocket socket, String arguments, String id) {
        socket.subscribe(id, "subscription { accountChanges" + arguments + " " + EVENT + " }");
    }

    private static JsonNode event(GraphQlSocket socket) {
        return socket.data().path("accountChanges");
    }

    private GraphQlSocket connect(String user) {
        GraphQlSocket socket = GraphQlSocket.connect(base(), tokens.of(user));
        sockets.add(socket);
        return socket;
    }

    private GraphQlSocket open() {
        GraphQlSocket socket = GraphQlSocket.connect(base());
        sockets.add(socket);
        return socket;
    }

    private URI base() {
        return URI.create(service.toString().replaceFirst("/$", ""));
    }
}
