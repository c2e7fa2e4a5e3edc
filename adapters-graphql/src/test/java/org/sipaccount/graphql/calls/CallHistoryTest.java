package org.sipaccount.graphql.calls;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class CallHistoryTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB = TestAccount.of("bob@example.com").account();
    private static final Instant NOON = FakePorts.NOW;
    private static final String HISTORY = "data.viewer.account.callHistory.";

    @Inject
    FakePorts ports;

    @BeforeEach
    void seed() {
        ports.holdOnly(ALICE, BOB);
        List.of(
                        SomeCalls.placed("c1", "bob@example.com", NOON.minusSeconds(100)),
                        SomeCalls.missed("c2", "Carol@example.org", NOON.minusSeconds(200)),
                        SomeCalls.placed("c3", "carol@example.org", NOON.minusSeconds(300)),
                        SomeCalls.inProgress("c4", "dave@example.org", NOON.minusSeconds(10)))
                .forEach(call -> ports.inMemoryCalls().add(ALICE.address(), call));
        ports.inMemoryCalls().add(BOB.address(), SomeCalls.placed("b1", "alice@example.com", NOON));
    }

    @Test
    void showsWhatIsKnownOfACall() {
        history(
                        "(first: 2)",
                        "nodes { direction outcome remoteParty displayName startedAt endedAt duration status "
                                + "price { amount currency } callId media }")
                .body(HISTORY + "nodes[0].direction", equalTo("PLACED"))
                .body(HISTORY + "nodes[0].outcome", equalTo("ANSWERED"))
                .body(HISTORY + "nodes[0].remoteParty", equalTo("bob@example.com"))
                .body(HISTORY + "nodes[0].displayName", equalTo("Zoë"))
                .body(HISTORY + "nodes[0].startedAt", equalTo("2025-03-14T11:58:20Z"))
                .body(HISTORY + "nodes[0].endedAt", equalTo("2025-03-14T11:59:35Z"))
                .body(HISTORY + "nodes[0].duration", equalTo("PT1M15S"))
                .body(HISTORY + "nodes[0].status", equalTo(200))
                .body(HISTORY + "nodes[0].price.amount", equalTo("0.2500"))
                .body(HISTORY + "nodes[0].price.currency", equalTo("EUR"))
                .body(HISTORY + "nodes[0].media", contains("audio", "chat"))
                .body(HISTORY + "nodes[1].outcome", equalTo("MISSED"))
                .body(HISTORY + "nodes[1].status", nullValue())
                .body(HISTORY + "nodes[1].duration", equalTo("PT0S"));
    }

    @Test
    void isReadPageAfterPage() {
        String cursor = history(
                        "(first: 2)",
                        "edges { cursor node { callId } } pageInfo { hasNextPage hasPreviousPage "
                                + "startCursor endCursor }")
                .body(HISTORY + "edges.node.callId", contains("c1", "c2"))
                .body(HISTORY + "pageInfo.hasNextPage", equalTo(true))
                .body(HISTORY + "pageInfo.hasPreviousPage", equalTo(false))
                .extract()
                .path(HISTORY + "edges[1].cursor");

        history("(first: 2, after: \"" + cursor + "\")", "nodes { callId } pageInfo { hasNextPage hasPreviousPage }")
                .body(HISTORY + "nodes.callId", contains("c3"))
                .body(HISTORY + "pageInfo.hasNextPage", equalTo(false))
                .body(HISTORY + "pageInfo.hasPreviousPage", equalTo(true));
    }

    @Test
    void hasNoCursorsWhereItHasNoCalls() {
        history("(filter: {party: \"nobody\"})", "edges { cursor } pageInfo { startCursor endCursor } totalCount")
                .body(HISTORY + "edges", empty())
                .body(HISTORY + "pageInfo.startCursor", nullValue())
                .body(HISTORY + "pageInfo.endCursor", nullValue())
                .body(HISTORY + "totalCount", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direction: PLACED | c1 c3",
                "outcome: MISSED | c2",
                "party: \"CAROL@example.org\" | c2 c3",
                "partyPrefix: \"car\" | c2 c3",
                "from: \"2025-03-14T12:55:00+01:00\", until: \"2025-03-14T11:58:20Z\" | c2 c3",
                "direction: null, outcome: ANSWERED, partyPrefix: \"b\" | c1"
            })
    void isFiltered(String filter, String calls) {
        history("(filter: {" + filter + "})", "nodes { callId } totalCount")
                .body(HISTORY + "nodes.callId", equalTo(List.of(calls.split(" "))))
                .body(HISTORY + "totalCount", equalTo(calls.split(" ").length));
    }

    @Test
    void answersEachOfTwoQuestionsWithItsOwnArguments() {
        ask("{ viewer { account { placed: callHistory(filter: {direction: PLACED}, first: 1) { nodes { callId } totalCount } "
                        + "received: callHistory(filter: {direction: RECEIVED}) { nodes { callId } totalCount } } } }")
                .body("data.viewer.account.placed.nodes.callId", contains("c1"))
                .body("data.viewer.account.placed.totalCount", equalTo(2))
                .body("data.viewer.account.received.nodes.callId", contains("c2"))
                .body("data.viewer.account.received.totalCount", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 0 | first | a page has 1 to 100 items",
                "first: -1 | first | a page has 1 to 100 items",
                "first: 101 | first | a page has 1 to 100 items",
                "after: \"\" | after | a cursor comes from a page of the same list",
                "after: \"Y2FsbHM\" | after | a cursor comes from a page of the same list",
                "filter: {from: \"yesterday\"} | filter | an instant has the form 2025-03-14T12:00:00Z",
                "filter: {from: \"2025-03-14T12:00:00Z\", until: \"2025-03-14T12:00:00Z\"} | filter | a period ends after it begins",
                "filter: {party: \"a\", partyPrefix: \"a\"} | filter | give party or partyPrefix, not both",
                "filter: {partyPrefix: \"\"} | filter | a remote party is not empty"
            })
    void refusesArgumentsThatAreNoValues(String arguments, String field, String message) {
        ask("{ viewer { account { address callHistory(" + arguments + ") { nodes { callId } } } } }")
                .statusCode(200)
                .body("errors.size()", equalTo(1))
                .body("errors[0].message", equalTo(message))
                .body("errors[0].extensions.field", equalTo(field))
                .body("errors[0].extensions.code", equalTo("INVALID_VALUE"));
    }

    @Test
    void refusesACursorOfAnotherList() {
        String ofTheLedger = "bGVkZ2VyCjE";

        ask("{ viewer { account { balanceHistory(after: \"" + ofTheLedger + "\") { nodes { id } } } } }")
                .body("errors", nullValue());
        ask("{ viewer { account { callHistory(after: \"" + ofTheLedger + "\") { nodes { callId } } } } }")
                .body("errors[0].extensions.code", equalTo("INVALID_VALUE"));
    }

    @Test
    @TestSecurity(user = "root", roles = "platform-admin")
    @OidcSecurity
    void isReadOfOneAccountInARequest() {
        ask("mutation { a: setPrivacy(input: {account: \"alice@example.com\", hidesCallerId: true}) "
                        + "{ account { address callHistory { nodes { callId } } monthlyUsage { calls } } } "
                        + "b: setPrivacy(input: {account: \"bob@example.com\", hidesCallerId: true}) "
                        + "{ account { address callHistory { nodes { callId } } } } }")
                .body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("ONE_ACCOUNT_AT_A_TIME"));
    }

    private static ValidatableResponse history(String arguments, String fields) {
        return ask("{ viewer { account { callHistory" + arguments + " { " + fields + " } } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
