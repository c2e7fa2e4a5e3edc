package org.sipaccount.graphql.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;
import static org.sipaccount.graphql.rules.RulesPorts.ALICE;
import static org.sipaccount.graphql.rules.RulesPorts.BOB;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.rules.Contact;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class ContactsTest {

    private static final Contact MUM = Contact.of("mum@example.org, Mum, family");
    private static final Contact DAD = Contact.of("dad@example.org, Dad, family");

    @Inject
    RulesPorts ports;

    @BeforeEach
    void seed() {
        ports.holdAliceAndBob();
    }

    @Test
    void addsAContactOnce() {
        String mum = "uri: \"sip:mum@example.org\", name: \"Mum\", group: \"family\"";

        add(mum).body("data.m.outcome", equalTo("DONE"))
                .body("data.m.contactId", equalTo("1"))
                .body("data.m.account.contactGroups", contains("family"));
        add(mum).body("data.m.outcome", equalTo("DONE")).body("data.m.contactId", equalTo("1"));

        assertThat(aliceHas()).containsExactly(MUM);
        assertThat(ports.changes()).isEqualTo(1);
        assertThat(ports.newestChange()).isEqualTo("contact: none -> mum@example.org, Mum, family");
    }

    @Test
    void addsABareAddressOfTheOwnDomain() {
        add("uri: \"bob\"").body("data.m.account.contactGroups", empty());

        assertThat(aliceHas()).containsExactly(Contact.of("bob@example.com, \"\""));
    }

    @Test
    void refusesMoreThanThePhoneBookHolds() {
        ports.phoneBook()
                .put(
                        ALICE.address(),
                        IntStream.range(0, Contact.MOST)
                                .mapToObj(number -> Contact.of(number + "@example.org, \"\""))
                                .toList());

        add("uri: \"mum@example.org\"")
                .body("data.m.userErrors[0].code", equalTo("CONTACTS_FULL"))
                .body("data.m.contactId", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uri: \"\" | uri",
                "uri: \"two words\" | uri",
                "uri: \"mum\", group: \"nobody\" | group",
                "uri: \"mum\", group: \"\" | group",
                "uri: \"mum\", name: \"a\\u0007\" | name"
            })
    void namesTheFieldThatIsNoValue(String input, String field) {
        add(input)
                .body("data.m.userErrors[0].code", equalTo("INVALID_VALUE"))
                .body("data.m.userErrors[0].field", equalTo(field));
        assertThat(aliceHas()).isEmpty();
    }

    @Test
    void changesWhatIsThereAndKeepsWhatIsNot() {
        ports.phoneBook().put(ALICE.address(), List.of(MUM));

        change("id: 1, uri: \"ma@example.org\"").body("data.m.outcome", equalTo("DONE"));
        assertThat(aliceHas()).containsExactly(Contact.of("ma@example.org, Mum, family"));
        change("id: 1, group: null").body("data.m.account.contactGroups", empty());
        assertThat(aliceHas()).containsExactly(Contact.of("ma@example.org, Mum"));
        change("id: 1, name: null, group: \"vip\"").body("data.m.account.contactGroups", contains("vip"));
        assertThat(aliceHas()).containsExactly(Contact.of("ma@example.org, \"\", vip"));
        assertThat(ports.newestChange()).isEqualTo("contact: ma@example.org, Mum -> ma@example.org, \"\", vip");
        change("id: 1").body("data.m.outcome", equalTo("DONE"));
        assertThat(ports.changes()).isEqualTo(3);
    }

    @Test
    void keepsTheAddressOfAContact() {
        ports.phoneBook().put(ALICE.address(), List.of(MUM));

        change("id: 1, uri: null")
                .body("data.m.userErrors[0].code", equalTo("INVALID_VALUE"))
                .body("data.m.userErrors[0].field", equalTo("uri"));
    }

    @Test
    void refusesToMakeAContactLikeAnother() {
        ports.phoneBook().put(ALICE.address(), List.of(MUM, DAD));

        change("id: 2, uri: \"mum@example.org\", name: \"Mum\"")
                .body("data.m.userErrors[0].code", equalTo("CONTACT_EXISTS"));
        assertThat(aliceHas()).containsExactlyInAnyOrder(MUM, DAD);
    }

    @Test
    void removesAContact() {
        ports.phoneBook().put(ALICE.address(), List.of(MUM, DAD));

        remove("1").body("data.m.outcome", equalTo("DONE"));

        assertThat(aliceHas()).containsExactly(DAD);
        remove("1").body("data.m.userErrors[0].code", equalTo("CONTACT_NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "-1", "x", "", "99999999999999999999"})
    void doesNotFindTheContactsOfOthers(String id) {
        ports.phoneBook().put(BOB.address(), List.of(MUM));

        remove(id).body("data.m.userErrors[0].code", equalTo("CONTACT_NOT_FOUND"));
        change("id: \"" + id + "\", name: null").body("data.m.userErrors[0].code", equalTo("CONTACT_NOT_FOUND"));
        assertThat(ports.phoneBook().first(BOB.address(), 10)).containsExactly(MUM);
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.phoneBook().put(ALICE.address(), List.of(MUM));
        ports.blockAlice();

        add("uri: \"dad\"").body("data.m.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
        change("id: 1, name: null").body("data.m.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
        remove("1").body("data.m.userErrors[0].code", equalTo("ACCOUNT_BLOCKED"));
        assertThat(aliceHas()).containsExactly(MUM);
    }

    private List<Contact> aliceHas() {
        return ports.phoneBook().first(ALICE.address(), 10);
    }

    private static ValidatableResponse add(String input) {
        return mutate("addContact(input: {" + input + "})", "contactId");
    }

    private static ValidatableResponse change(String input) {
        return mutate("changeContact(input: {" + input + "})", "");
    }

    private static ValidatableResponse remove(String id) {
        return mutate("removeContact(input: {id: \"" + id + "\"})", "");
    }

    private static ValidatableResponse mutate(String mutation, String more) {
        return ask("mutation { m: " + mutation + " { outcome " + more
                        + " account { contactGroups } userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue());
    }
}
