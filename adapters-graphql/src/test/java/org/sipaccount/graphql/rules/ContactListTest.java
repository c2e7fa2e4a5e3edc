package org.sipaccount.graphql.rules;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.UriPattern;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class ContactListTest {

    private static final String CONTACTS = "data.viewer.account.contacts.";

    @Inject
    RulesPorts ports;

    @BeforeEach
    void seed() {
        ports.holdAliceAndBob();
        ports.phoneBook()
                .put(
                        RulesPorts.ALICE.address(),
                        List.of(
                                contact("Mum", "mum@example.org"),
                                contact("", "x@example.org"),
                                contact("Dad", "%1@%")));
        ports.phoneBook().put(RulesPorts.BOB.address(), List.of(contact("Bob's", "b@example.org")));
    }

    @Test
    void isReadPageAfterPageByName() {
        String cursor = contacts("(first: 2)")
                .body(CONTACTS + "nodes.name", contains("", "Dad"))
                .body(CONTACTS + "edges.node.address", contains("x@example.org", "%1@%"))
                .body(CONTACTS + "nodes[0].group", equalTo("family"))
                .body(CONTACTS + "totalCount", equalTo(3))
                .body(CONTACTS + "version", equalTo(0))
                .extract()
                .path(CONTACTS + "edges[1].cursor");

        contacts("(first: 2, after: \"" + cursor + "\")")
                .body(CONTACTS + "nodes.name", contains("Mum"))
                .body(CONTACTS + "pageInfo.hasNextPage", equalTo(false));
    }

    @Test
    void namesContactsByTheIdThatChangesTakeThem() {
        String id = contacts("").extract().path(CONTACTS + "nodes[0].id");
        ask("mutation { removeContact(input: {id: \"" + id + "\"}) { outcome } }")
                .body("data.removeContact.outcome", equalTo("DONE"));

        contacts("").body(CONTACTS + "nodes.name", contains("Dad", "Mum")).body(CONTACTS + "version", equalTo(1));
    }

    private static Contact contact(String name, String uri) {
        return new Contact(new UriPattern(uri), name, Optional.of(new ContactGroup("family")));
    }

    private static ValidatableResponse contacts(String arguments) {
        return ask("{ viewer { account { contacts" + arguments
                        + " { version totalCount nodes { id address name group } "
                        + "edges { cursor node { address } } pageInfo { hasNextPage } } } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
