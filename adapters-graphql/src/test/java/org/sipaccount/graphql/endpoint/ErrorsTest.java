package org.sipaccount.graphql.endpoint;

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
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.graphql.changes.RefusedField;

@QuarkusTest
@TestSecurity(user = "alice", roles = "subscriber")
@OidcSecurity(claims = @Claim(key = "sip_address", value = "alice@example.com"))
class ErrorsTest {

    @Inject
    BreakableAccounts accounts;

    private final LogLines log = new LogLines(Faults.class);

    @AfterEach
    void restore() {
        log.close();
        accounts.repair();
    }

    @Test
    void showsNothingOfAFaultAndLogsItOnce() {
        accounts.failWith(new IllegalStateException("secret", new SQLException("select secret", "42000")));

        answer("INTERNAL").body("errors[0].message", equalTo("internal error"));

        assertThat(log.records()).singleElement().satisfies(record -> {
            assertThat(record.getLevel().intValue()).isGreaterThan(Level.WARNING.intValue());
            assertThat(record.getThrown()).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void repeatsNoPasswordOfAnInputThatIsWrong() {
        for (String input : new String[] {
            "{password: \"Very-Secret1\", colour: 1}",
            "{password: [\"it's Very-Secret1' is \"]}",
            "{number: \"Very-Secret1\"}"
        }) {
            ask("mutation { changePassword(input: " + input + ") { outcome } }")
                    .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                    .body(not(containsString("Very-Secret1")));
        }
    }

    @Test
    void saysThatTheDatabaseIsGoneInOneLine() {
        accounts.failWith(new IllegalStateException("no", new SQLTransientConnectionException("secret")));

        answer("UNAVAILABLE");

        assertThat(log.records())
                .singleElement()
                .satisfies(record -> assertThat(record.getThrown()).isNull());
    }

    @Test
    void givesRefusalsTheirOwnCodesAndLogsNothing() {
        accounts.failWith(new AccountNotFound());
        answer("ACCOUNT_NOT_FOUND");

        accounts.failWith(new InvalidValue("a month is written 2025-03"));
        answer("INVALID_VALUE").body("errors[0].message", equalTo("a month is written 2025-03"));

        accounts.failWith(refusedField());
        answer("INVALID_VALUE").body("errors[0].extensions.field", equalTo("month"));

        assertThat(log.records()).isEmpty();
    }

    @Test
    @TestSecurity(user = "alice", roles = "none-of-ours")
    void forbidsWhatTheRolesDoNotAllow() {
        ask("mutation { setPrivacy(input: {hidesCallerId: true}) { outcome } }")
                .statusCode(200)
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("FORBIDDEN"))
                .body("errors[0].path[0]", equalTo("setPrivacy"));
        assertThat(log.records()).isEmpty();
    }

    private static ValidatableResponse answer(String code) {
        return ask("{viewer{account{address}}}")
                .statusCode(200)
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo(code))
                .body("errors[0].extensions.classification", nullValue())
                .body("errors[0].path[0]", equalTo("viewer"))
                .body(not(containsString("xception")))
                .body(not(containsString("secret")));
    }

    private static RefusedField refusedField() {
        try {
            return RefusedField.in("month", () -> {
                throw new InvalidValue("a month is written 2025-03");
            });
        } catch (RefusedField refused) {
            return refused;
        }
    }
}
