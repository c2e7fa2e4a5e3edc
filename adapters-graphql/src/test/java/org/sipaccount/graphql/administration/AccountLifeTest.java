package org.sipaccount.graphql.administration;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.graphql.FakePorts;

/** Creating accounts, provisioning, blocking and deleting them. */
@QuarkusTest
@TestSecurity(user = "staff", roles = "account-admin")
@OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
class AccountLifeTest {

    @Inject
    AdministrationPorts ports;

    @Inject
    FakePorts all;

    @BeforeEach
    void three() {
        ports.holdThree();
    }

    @Test
    void createsAnAccountWithAllThatIsGiven() {
        mutate("createAccount", """
                        address: "Dave@Example.com", firstName: "Dave", email: "dave@example.org", language: NL,
                        timeZone: "Europe/Amsterdam", password: "Dave-Secret1", callerId: "+31201234567",
                        provisioning: {billing: PREPAID, groups: ["free-pstn"], callLimit: 2, ownerId: "42"}""")
                .body("data.it.outcome", equalTo("DONE"))
                .body("data.it.userErrors", empty())
                .body("data.it.account.address", equalTo("dave@example.com"))
                .body("data.it.account.provisioning.billing", equalTo("PREPAID"))
                .body("data.it.account.provisioning.groups", contains("free-pstn"))
                .body("data.it.account.provisioning.owner.id", equalTo("42"))
                .body("data.it.account.status.state", equalTo("ACTIVE"));
        assertThat(all.log().entries().getLast().actor().name()).isEqualTo("staff");
    }

    @Test
    void createsNoAccountThatCannotBe() {
        refused("createAccount", "address: \"alice@example.com\"", "USERNAME_TAKEN", null);
        refused("createAccount", "address: \"dave@other.example\"", "DOMAIN_NOT_ADMINISTERED", null);
        refused("createAccount", "address: \"dave@unknown.example\"", "DOMAIN_NOT_ADMINISTERED", null);
        refused("createAccount", "address: \"dave\"", "INVALID_VALUE", "address");
        refused("createAccount", "address: \"dave@example.com\", password: \"easy\"", "PASSWORD_WEAK", "password");
        refused(
                "createAccount",
                "address: \"dave@example.com\", provisioning: {quota: \"-1\"}",
                "INVALID_VALUE",
                "provisioning");
        assertThat(all.log().entries()).isEmpty();
    }

    @Test
    void changesWhatIsGivenAndKeepsTheRest() {
        mutate(
                        "changeAccount",
                        "account: \"bob@example.com\", provisioning: {quota: \"50\", callLimit: 3, groups: [\"a\", \"b\"]}")
                .body("data.it.account.provisioning.version", equalTo(1));
        mutate(
                        "changeAccount",
                        "account: \"bob@example.com\", reason: \"ticket 7\", provisioning: {groups: [], quota: null}")
                .body("data.it.account.provisioning.quota.amount", equalTo("0.0000"))
                .body("data.it.account.provisioning.callLimit", equalTo(3))
                .body("data.it.account.provisioning.groups", empty());

        assertThat(all.log().changes().getLast().reason()).isEqualTo("ticket 7");
        refused(
                "changeAccount",
                "account: \"bob@example.com\", expectedVersion: 1, provisioning: {callLimit: 1}",
                "CHANGED_SINCE",
                null);
        refused(
                "changeAccount",
                "account: \"bob@example.com\", provisioning: {ownerId: \"x\"}",
                "INVALID_VALUE",
                "provisioning.ownerId");
        refused(
                "changeAccount",
                "account: \"bob@example.com\", provisioning: {groups: [\"blocked\"]}",
                "INVALID_VALUE",
                "provisioning");
    }

    @Test
    void blocksAndUnblocksWithAReason() {
        mutate("blockAccount", "account: \"alice@example.com\", reason: \"not paid\"")
                .body("data.it.account.status.state", equalTo("BLOCKED"))
                .body("data.it.account.status.reason", equalTo("not paid"))
                .body("data.it.account.status.since", equalTo("2025-03-14T12:00:00Z"))
                .body("data.it.account.status.deletionDue", nullValue())
                .body("data.it.account.status.version", equalTo(1));
        mutate("unblockAccount", "account: \"alice@example.com\", reason: \"paid\"")
                .body("data.it.account.status.state", equalTo("ACTIVE"))
                .body("data.it.account.status.reason", nullValue());

        refused("blockAccount", "account: \"alice@example.com\", reason: \" \"", "INVALID_VALUE", "reason");
        assertThat(all.log().entries())
                .extracting(entry -> entry.actor().kind())
                .containsOnly(Actor.Kind.ADMINISTRATOR);
    }

    @Test
    void deletesAfterThirtyDaysUnlessRestored() {
        mutate("deleteAccount", "account: \"alice@example.com\", reason: \"left\"")
                .body("data.it.account.status.state", equalTo("DELETION_PENDING"))
                .body("data.it.account.status.deletionDue", equalTo("2025-04-13T12:00:00Z"));
        refused("unblockAccount", "account: \"alice@example.com\", reason: \"x\"", "DELETION_PENDING", null);
        mutate("restoreAccount", "account: \"alice@example.com\", reason: \"stays\"")
                .body("data.it.account.status.state", equalTo("ACTIVE"));
        refused("restoreAccount", "account: \"alice@example.com\", reason: \"x\"", "DELETION_NOT_PENDING", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blockAccount", "unblockAccount", "deleteAccount", "restoreAccount"})
    void findsNoAccountOfOtherDomains(String mutation) {
        refused(mutation, "account: \"carol@other.example\", reason: \"x\"", "ACCOUNT_NOT_FOUND", null);
        refused(mutation, "account: \"nobody@example.com\", reason: \"x\"", "ACCOUNT_NOT_FOUND", null);
        refused(mutation, "reason: \"x\"", "ACCOUNT_NOT_FOUND", null);
    }

    @Test
    @TestSecurity(
            user = "alice",
            roles = {"subscriber", "account-admin"})
    @OidcSecurity(
            claims = {
                @Claim(key = "sip_address", value = "alice@example.com"),
                @Claim(key = "admin_domains", value = "other.example")
            })
    void letsStaffNotAdministerTheirOwnAccountElsewhere() {
        refused("blockAccount", "reason: \"x\"", "ACCOUNT_NOT_FOUND", null);
        ask("{ viewer { account { provisioning { callLimit } linkedLogins { issuer } status { state } } } }")
                .body("data.viewer.account.provisioning", nullValue())
                .body("data.viewer.account.linkedLogins", nullValue())
                .body("data.viewer.account.status.state", equalTo("ACTIVE"));
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    @OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
    void isNotForSubscribers() {
        for (String mutation : new String[] {"blockAccount", "unblockAccount", "deleteAccount", "restoreAccount"}) {
            mutate(mutation, "reason: \"x\"").body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        }
        mutate("createAccount", "address: \"dave@example.com\"")
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        mutate("changeAccount", "provisioning: {callLimit: 9}").body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static void refused(String mutation, String input, String code, @Nullable String field) {
        mutate(mutation, input)
                .body("errors", nullValue())
                .body("data.it.outcome", equalTo("REFUSED"))
                .body("data.it.userErrors[0].code", equalTo(code))
                .body("data.it.userErrors[0].field", equalTo(field));
    }

    private static ValidatableResponse mutate(String mutation, String input) {
        return ask("mutation { it: " + mutation + "(input: {" + input + "}) { outcome userErrors { code field message }"
                + " account { address status { state reason since deletionDue version } provisioning { billing"
                + " quota { amount } callLimit groups owner { id } version } } } }");
    }
}
