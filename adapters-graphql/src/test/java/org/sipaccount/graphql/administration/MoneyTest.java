package org.sipaccount.graphql.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "staff", roles = "account-admin")
@OidcSecurity(claims = @Claim(key = "admin_domains", value = "example.com"))
class MoneyTest {

    @Inject
    AdministrationPorts ports;

    @BeforeEach
    void three() {
        ports.holdThree();
    }

    @Test
    void adjustsABalanceOnceUnderAKey() {
        for (String outcome : new String[] {"DONE", "DONE_BEFORE"}) {
            adjust("account: \"alice@example.com\", amount: \"2.5\", reason: \"gift\", idempotencyKey: \"gift-1\"")
                    .body("data.adjustBalance.outcome", equalTo(outcome))
                    .body("data.adjustBalance.account.prepaid.balance.amount", equalTo("2.5000"));
        }
        adjust("account: \"alice@example.com\", amount: \"-4\", reason: \"mistake\"")
                .body("data.adjustBalance.account.prepaid.balance.amount", equalTo("-1.5000"))
                .body("data.adjustBalance.account.balanceHistory.nodes[0].description", equalTo("mistake"));
    }

    @Test
    void adjustsNothingThatIsNoBalanceOfTheOwnDomains() {
        refusedAdjustment("account: \"bob@example.com\", amount: \"1\", reason: \"x\"", "NOT_PREPAID");
        refusedAdjustment("account: \"carol@other.example\", amount: \"1\", reason: \"x\"", "ACCOUNT_NOT_FOUND");
        refusedAdjustment("account: \"alice@example.com\", amount: \"0\", reason: \"x\"", "INVALID_VALUE");
        refusedAdjustment("account: \"alice@example.com\", amount: \"x\", reason: \"x\"", "INVALID_VALUE");
    }

    @Test
    void makesVouchersAndTellsTheirNumbersOnce() {
        String input = "domain: \"example.com\", count: 2, value: \"10\", reason: \"shop\", idempotencyKey: \"v\"";

        vouchers(input)
                .body("data.createVouchers.outcome", equalTo("DONE"))
                .body("data.createVouchers.vouchers", hasSize(2))
                .body("data.createVouchers.vouchers[0].value.amount", equalTo("10.0000"));
        vouchers(input)
                .body("data.createVouchers.outcome", equalTo("DONE_BEFORE"))
                .body("data.createVouchers.vouchers", empty());
        assertThat(ports.vouchers().issued()).hasSize(2);
        assertThat(ports.vouchers().issued().values())
                .allSatisfy(issue -> assertThat(issue.by()).isEqualTo("staff"));
    }

    @Test
    void tellsNoNumbersOfVouchersThatAreOnlyTried() {
        vouchers("domain: \"example.com\", count: 1, value: \"10\", reason: \"shop\", validateOnly: true")
                .body("data.createVouchers.outcome", equalTo("VALID"))
                .body("data.createVouchers.vouchers", empty());
    }

    @Test
    void makesNoVouchersOutOfBounds() {
        refusedVouchers("domain: \"other.example\", count: 1, value: \"10\", reason: \"x\"", "DOMAIN_NOT_ADMINISTERED");
        refusedVouchers("domain: \"example.com\", count: 1001, value: \"10\", reason: \"x\"", "INVALID_VALUE");
        refusedVouchers("domain: \"example.com\", count: 1, value: \"0\", reason: \"x\"", "INVALID_VALUE");
    }

    @Test
    @TestSecurity(user = "alice", roles = "subscriber")
    @OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
    void isNotForSubscribers() {
        adjust("amount: \"1\", reason: \"x\"").body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        vouchers("domain: \"example.com\", count: 1, value: \"10\", reason: \"x\"")
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
    }

    private static void refusedAdjustment(String input, String code) {
        adjust(input).body("data.adjustBalance.userErrors[0].code", equalTo(code));
    }

    private static void refusedVouchers(String input, String code) {
        vouchers(input).body("data.createVouchers.userErrors[0].code", equalTo(code));
    }

    private static ValidatableResponse adjust(String input) {
        return ask("mutation { adjustBalance(input: {" + input + "}) { outcome userErrors { code } account { prepaid {"
                + " balance { amount } } balanceHistory { nodes { description } } } } }");
    }

    private static ValidatableResponse vouchers(String input) {
        return ask("mutation { createVouchers(input: {" + input
                + "}) { outcome userErrors { code } vouchers { id number" + " value { amount } } } }");
    }
}
