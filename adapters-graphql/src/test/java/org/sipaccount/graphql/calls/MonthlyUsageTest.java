package org.sipaccount.graphql.calls;

import static org.hamcrest.Matchers.equalTo;
import static org.sipaccount.graphql.GraphQl.ask;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
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
class MonthlyUsageTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final String USAGE = "data.viewer.account.monthlyUsage.";

    @Inject
    FakePorts ports;

    @BeforeEach
    void seed() {
        ports.holdOnly(ALICE);
        ports.inMemoryCalls()
                .add(ALICE.address(), SomeCalls.placed("c1", "x@example.com", Instant.parse("2025-01-31T22:59:59Z")));
        ports.inMemoryCalls()
                .add(ALICE.address(), SomeCalls.placed("c2", "x@example.com", Instant.parse("2025-01-31T23:00:00Z")));
        ports.inMemoryCalls().add(ALICE.address(), SomeCalls.placed("c3", "x@example.com", FakePorts.NOW));
    }

    @ParameterizedTest
    @CsvSource({"2025-01, 1, 0.2500", "2025-02, 1, 0.2500", "2025-03, 1, 0.2500", "2024-12, 0, 0.0000"})
    void isThatOfAnyMonthInTheZoneOfTheAccount(String month, int calls, String price) {
        usage("(month: \"" + month + "\")")
                .body(USAGE + "month", equalTo(month))
                .body(USAGE + "calls", equalTo(calls))
                .body(USAGE + "price.amount", equalTo(price))
                .body(USAGE + "price.currency", equalTo("EUR"));
    }

    @Test
    void isThatOfTheCurrentMonthWhereNoneIsNamed() {
        usage("").body(USAGE + "month", equalTo("2025-03")).body(USAGE + "calls", equalTo(1));
        usage("(month: null)").body(USAGE + "month", equalTo("2025-03"));
    }

    @ParameterizedTest
    @CsvSource({"1999-12, a month is in the years from 2000 to 2100", "March, a month has the form 2025-03"})
    void isRefusedForWhatIsNoMonth(String month, String message) {
        usage("(month: \"" + month + "\")")
                .body("errors[0].message", equalTo(message))
                .body("errors[0].extensions.field", equalTo("month"))
                .body("errors[0].extensions.code", equalTo("INVALID_VALUE"));
    }

    private static ValidatableResponse usage(String arguments) {
        return ask("{ viewer { account { monthlyUsage" + arguments + " { month calls price { amount currency } } } } }")
                .statusCode(200);
    }
}
