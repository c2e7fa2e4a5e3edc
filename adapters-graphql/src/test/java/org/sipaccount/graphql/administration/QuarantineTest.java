package org.sipaccount.graphql.administration;

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
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress.Kind;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "staff", roles = "account-admin")
@OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
class QuarantineTest {

    private static final String LIST =
            "{ it: quarantinedAddresses(first: 1%s) { nodes { address kind releasedAt until } pageInfo { hasNextPage endCursor } } }";

    @Inject
    AdministrationPorts ports;

    @BeforeEach
    void threeAddressesOfTwoDomains() {
        ports.holdThree();
        hold("erin@example.com", Kind.ACCOUNT, 1);
        hold("+31208005160@example.com", Kind.NUMBER, 2);
        hold("dora@other.example", Kind.ALIAS, 3);
    }

    private void hold(String address, Kind kind, int days) {
        Instant end = FakePorts.NOW.plus(Duration.ofDays(days));
        ports.inMemoryQuarantine()
                .put(new QuarantinedAddress(SipAddress.of(address), kind, new AccountId(9), FakePorts.NOW, end));
    }

    @Test
    void listsWhatIsHeldInTheOwnDomainsPageByPage() {
        String cursor = list("").body("data.it.nodes.address", contains("erin@example.com"))
                .body("data.it.nodes[0].kind", equalTo("ACCOUNT"))
                .body("data.it.nodes[0].until", equalTo("2025-03-15T12:00:00Z"))
                .body("data.it.pageInfo.hasNextPage", equalTo(true))
                .extract()
                .jsonPath()
                .getString("data.it.pageInfo.endCursor");

        list(", after: \"" + cursor + "\"")
                .body("data.it.nodes.address", contains("+31208005160@example.com"))
                .body("data.it.pageInfo.hasNextPage", equalTo(false));
        list(", address: \"dora@other.example\"").body("data.it.nodes", empty());
        list(", address: \"nonsense\"").body("errors[0].extensions.field", equalTo("address"));
    }

    @Test
    void liftsANumberOfTheOwnDomainOnce() {
        lift("address: \"+31208005160@example.com\", reason: \"wrong number\", idempotencyKey: \"l\"")
                .body("data.it.outcome", equalTo("DONE"));
        lift("address: \"+31208005160@example.com\", reason: \"wrong number\", idempotencyKey: \"l\"")
                .body("data.it.outcome", equalTo("DONE_BEFORE"));
        lift("address: \"+31208005160@example.com\", reason: \"wrong number\"")
                .body("data.it.userErrors[0].code", equalTo("NOT_IN_QUARANTINE"));
    }

    @Test
    void liftsNothingOfOthersOrWithoutAReason() {
        lift("address: \"dora@other.example\", reason: \"x\"")
                .body("data.it.userErrors[0].code", equalTo("DOMAIN_NOT_ADMINISTERED"));
        lift("address: \"erin@example.com\", reason: \" \"").body("data.it.userErrors[0].field", equalTo("reason"));
        lift("address: \"erin\", reason: \"x\"").body("data.it.userErrors[0].field", equalTo("address"));
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    void isForStaff() {
        list("").body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        lift("address: \"erin@example.com\", reason: \"x\"").body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static ValidatableResponse list(String arguments) {
        return ask(LIST.formatted(arguments));
    }

    private static ValidatableResponse lift(String input) {
        return ask("mutation { it: liftQuarantine(input: {" + input + "}) { outcome userErrors { code field } } }");
    }
}
