package org.sipaccount.graphql.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.graphql.FakePorts;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class RedeemVoucherTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    @Inject
    FakePorts ports;

    private static final String CARD = "voucher: \"12\", number: \"1234-5678\"";

    @BeforeEach
    void aliceHasFiveEuroAndThereIsACard() {
        ports.holdOnly(ALICE);
        ports.inMemoryPrepaidAccounts().put(ALICE.address(), new PrepaidAccount(euro("5"), RatedSession.NONE));
        ports.inMemoryVouchers().put(new Voucher(12, "1234-5678", euro("10"), false));
    }

    @Test
    void addsTheValueOfTheCardOnce() {
        redeem(CARD).body("outcome", equalTo("DONE")).body("account.version", equalTo(1));
        assertRefused(CARD, "VOUCHER_REFUSED", null);

        assertThat(balance()).isEqualTo(euro("15"));
        assertThat(ports.log().entries().toString()).doesNotContain("1234-5678");
    }

    @Test
    void isDoneOnceUnderOneKey() {
        redeem(CARD + ", idempotencyKey: \"redeem-once\"").body("outcome", equalTo("DONE"));
        redeem(CARD + ", idempotencyKey: \"redeem-once\"").body("outcome", equalTo("DONE_BEFORE"));

        assertThat(balance()).isEqualTo(euro("15"));
    }

    @Test
    void refusesAWrongNumberLikeAnUnknownCard() {
        assertRefused("voucher: \"12\", number: \"wrong\"", "VOUCHER_REFUSED", null)
                .noRootPath()
                .body(not(containsString("wrong\"")));
        assertRefused("voucher: \"13\", number: \"1234-5678\"", "VOUCHER_REFUSED", null);
        assertRefused("voucher: \"first\", number: \"1\"", "INVALID_VALUE", "voucher");
    }

    @Test
    void isRefusedForAnAccountThatIsNotPrepaid() {
        ports.inMemoryAccounts()
                .put(TestAccount.of("alice@example.com").postpaid().account());

        assertRefused(CARD, "NOT_PREPAID", null);
    }

    @Test
    void isRefusedForABlockedAccount() {
        ports.inMemoryAccounts()
                .put(TestAccount.of("alice@example.com").blocked().account());

        assertRefused(CARD, "ACCOUNT_BLOCKED", null);
        assertThat(balance()).isEqualTo(euro("5"));
    }

    private Money balance() {
        return ports.inMemoryPrepaidAccounts()
                .find(ALICE.address())
                .orElseThrow()
                .balance();
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), TestAccount.EUR);
    }

    private static ValidatableResponse assertRefused(String input, String code, @Nullable String field) {
        return redeem(input).body("userErrors[0].code", equalTo(code)).body("userErrors[0].field", equalTo(field));
    }

    private static ValidatableResponse redeem(String input) {
        return ask("mutation { redeemVoucher(input: {" + input
                        + "}) { outcome account { version } userErrors { code message field } } }")
                .statusCode(200)
                .body("errors", nullValue())
                .rootPath("data.redeemVoucher");
    }
}
