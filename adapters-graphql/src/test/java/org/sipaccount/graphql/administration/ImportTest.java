package org.sipaccount.graphql.administration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "staff", roles = "account-admin")
@OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
class ImportTest {

    @Inject
    AdministrationPorts ports;

    @BeforeEach
    void three() {
        ports.holdThree();
    }

    @Test
    void tellsWhatBecameOfEachAccount() {
        send("dave@example.com", false);

        send("erin@example.com\ndave@example.com\n!", false)
                .body("data.importAccounts.outcome", equalTo("DONE"))
                .body("data.importAccounts.accounts.account", contains("erin@example.com", "dave@example.com"))
                .body("data.importAccounts.accounts.outcome", contains("ADDED", "ALREADY_THERE"))
                .body("data.importAccounts.ignored", contains("!"))
                .body("data.importAccounts.userErrors", empty());
        assertThat(ports.store().accounts()).hasSize(2);
    }

    @Test
    void storesNothingWhereOneAccountIsFaulty() {
        send("dave@example.com\nerin@example.com none\nfrank@other.example", false)
                .body("data.importAccounts.outcome", equalTo("REFUSED"))
                .body("data.importAccounts.userErrors[0].code", equalTo("DOCUMENT_FAULTY"))
                .body("data.importAccounts.accounts.outcome", contains("ADDED", "FAULTY", "FAULTY"))
                .body("data.importAccounts.accounts[1].faults[0].field", equalTo("email"))
                .body("data.importAccounts.accounts[2].faults[0].field", equalTo("domain"));
        assertThat(ports.store().accounts()).isEmpty();
    }

    @Test
    void triesADocumentWithoutStoringIt() {
        send("dave@example.com", true)
                .body("data.importAccounts.outcome", equalTo("VALID"))
                .body("data.importAccounts.accounts.outcome", contains("ADDED"));
    }

    @Test
    void saysWhatIsNoDocument() {
        send("nobody", false)
                .body("data.importAccounts.userErrors[0].code", equalTo("INVALID_VALUE"))
                .body("data.importAccounts.userErrors[0].field", equalTo("document"))
                .body("data.importAccounts.accounts", empty());
    }

    /** In a document of GraphQL the parser refuses it; a variable comes as JSON has it. */
    @Test
    void refusesADocumentWithHalfOfACharacter() {
        String request = """
                {"query": "mutation($document: String!) { importAccounts(input: {document: $document}) \
                { outcome userErrors { code field } } }", "variables": {"document": "dave@example.com d\\ud83d@mail.example"}}""";

        given().contentType("application/json")
                .body(request)
                .post("/graphql")
                .then()
                .body("data.importAccounts.outcome", equalTo("REFUSED"))
                .body("data.importAccounts.userErrors.code", contains("INVALID_VALUE"))
                .body("data.importAccounts.userErrors.field", contains("document"));
        assertThat(ports.store().accounts()).isEmpty();
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    @OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
    void isNotForSubscribers() {
        send("dave@example.com", false).body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static ValidatableResponse send(String document, boolean dry) {
        return ask(
                "mutation it($document: String!, $dry: Boolean) { importAccounts(input: {document: $document, validateOnly:"
                        + " $dry}) { outcome ignored faults { message } accounts { account outcome faults { field } }"
                        + " userErrors { code field } } }",
                Map.of("document", document, "dry", dry));
    }
}
