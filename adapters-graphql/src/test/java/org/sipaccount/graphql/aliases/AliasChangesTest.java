package org.sipaccount.graphql.aliases;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class AliasChangesTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    @Inject
    FakePorts ports;

    private static final Account BOB = TestAccount.of("bob@example.com").account();

    @BeforeEach
    void seed() {
        ports.holdOnly(ALICE, BOB);
        ports.inMemoryAliases().add(BOB.address(), alias("taken@example.com"));
    }

    @Test
    void addsAnAliasAndRemovesIt() {
        add("Sales").body("outcome", equalTo("DONE")).body("account.version", equalTo(1));
        assertThat(ports.inMemoryAliases().first(ALICE.address(), 5)).containsExactly(alias("sales@example.com"));

        remove("Sales@Example.com").body("outcome", equalTo("DONE")).body("account.version", equalTo(2));
        assertThat(ports.inMemoryAliases().first(ALICE.address(), 5)).isEmpty();
    }

    @Test
    void saysWhyAnAliasIsNotAdded() {
        assertRefused(add("taken"), "ALIAS_TAKEN", "name");
        assertRefused(add("112"), "ALIAS_RESERVED", "name");
        assertRefused(add("two words"), "ALIAS_INVALID", "name");
        for (int i = 1; i <= Alias.MOST; i++) {
            ports.inMemoryAliases().add(ALICE.address(), alias("desk" + i + "@example.com"));
        }
        assertRefused(add("one-more"), "TOO_MANY_ALIASES", "name");
        assertThat(ports.log().entries()).isEmpty();
    }

    @Test
    void refusesAnotherSpellingOfANumberThatIsSomebodys() {
        ports.inMemoryHops().put(BOB, "31208005160@example.com");

        assertRefused(add("+31 20 800-5160"), "ALIAS_TAKEN", "name");
        assertRefused(add("020-8005160"), "ALIAS_TAKEN", "name");
    }

    @Test
    void removesNoAliasOfOthersNorTheAddressOfTheAccount() {
        assertRefused(remove("taken@example.com"), "ALIAS_NOT_FOUND", "alias");
        assertRefused(remove("alice@example.com"), "ALIAS_NOT_FOUND", "alias");
        assertRefused(remove("no address"), "INVALID_VALUE", "alias");
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.holdOnly(TestAccount.of("alice@example.com").blocked().account());

        assertRefused(add("sales"), "ACCOUNT_BLOCKED", null);
        assertRefused(remove("sales@example.com"), "ACCOUNT_BLOCKED", null);
    }

    @Test
    @TestSecurity(user = "staff", roles = "account-admin")
    @OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
    void isDoneByStaffInTheDomainOfTheAccount() {
        mutate("addAlias", "name: \"sales\", account: \"bob@example.com\"").body("outcome", equalTo("DONE"));

        assertThat(ports.inMemoryAliases().first(BOB.address(), 5)).contains(alias("sales@example.com"));
    }

    private static void assertRefused(ValidatableResponse response, String code, @Nullable String field) {
        response.body("outcome", equalTo("REFUSED"))
                .body("userErrors[0].code", equalTo(code))
                .body("userErrors[0].field", equalTo(field));
    }

    private static ValidatableResponse add(String name) {
        return mutate("addAlias", "name: \"" + name + "\"");
    }

    private static ValidatableResponse remove(String alias) {
        return mutate("removeAlias", "alias: \"" + alias + "\"");
    }

    private static ValidatableResponse mutate(String mutation, String input) {
        return ask("mutation { " + mutation + "(input: {" + input
                        + "}) { outcome account { version } userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .rootPath("data." + mutation);
    }

    private static Alias alias(String address) {
        return new Alias(SipAddress.of(address));
    }
}
