package org.sipaccount.legacy.sylk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.PasswordChangeDenied;
import org.sipaccount.domain.accounts.WeakPassword;
import org.sipaccount.domain.deletion.AnotherRequestPending;
import org.sipaccount.domain.deletion.BalanceHistoryPresent;
import org.sipaccount.domain.deletion.DeletionDenied;
import org.sipaccount.domain.deletion.EmailRequired;
import org.sipaccount.domain.deletion.MailNotSent;
import org.sipaccount.legacy.actions.SampleActions;
import org.sipaccount.legacy.wire.RequestParameters;

class ChangesTest {

    private record Scripted(Supplier<Object> outcome) implements Change {
        @Override
        public String name() {
            return "known";
        }

        @Override
        public String whenInvalid() {
            return "invalid_known";
        }

        @Override
        public String whenBroken() {
            return "known_failed";
        }

        @Override
        public Object handle(SylkRequest request) {
            return outcome.get();
        }
    }

    private static Reply answer(String name, Supplier<Object> outcome) {
        return new Changes(List.of(new Scripted(outcome)))
                .answer(name, new SylkRequest(SampleActions.account(), RequestParameters.of("", ""), ""));
    }

    private static Reply failing(RuntimeException failure) {
        return answer("known", () -> {
            throw failure;
        });
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new InvalidValue("a form"), 400, "invalid_known"),
                Arguments.of(new WeakPassword(), 400, "weak_password"),
                Arguments.of(new PasswordChangeDenied(), 403, "change_denied"),
                Arguments.of(new AccountBlocked(), 403, "account_blocked"),
                Arguments.of(new ConcurrentChange(), 409, "concurrent_change"),
                Arguments.of(new EmailRequired(), 400, "email_required"),
                Arguments.of(new BalanceHistoryPresent(), 409, "balance_history_present"),
                Arguments.of(new DeletionDenied(), 403, "delete_denied"),
                Arguments.of(new AnotherRequestPending(), 409, "request_id_mismatch"),
                Arguments.of(new MailNotSent(), 502, "known_failed"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void answersEveryRefusalWithItsStatusAndError(Refusal refusal, int status, String error) {
        Reply reply = failing(refusal);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text()).startsWith("{\n    \"error\": \"" + error + "\",\n    \"message\": \"");
    }

    @Test
    void masksFaults() {
        Reply reply = failing(new IllegalStateException("a table name"));

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.text())
                .contains("\"error\": \"known_failed\"", "\"code\": 1000", "\"detail\": \"\"")
                .doesNotContain("table");
    }

    @Test
    void knowsChangesByTheirExactNames() {
        assertThat(answer("known", () -> Map.of("ok", true)).status()).isEqualTo(200);
        assertThat(answer("KNOWN", () -> Map.of("ok", true)).status()).isEqualTo(400);
    }
}
