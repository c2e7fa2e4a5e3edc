package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.PasswordChangeDenied;
import org.sipaccount.domain.accounts.WeakPassword;
import org.sipaccount.domain.aliases.AliasReserved;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.aliases.InvalidAlias;
import org.sipaccount.domain.aliases.TooManyAliases;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.MobileNumberMissing;
import org.sipaccount.domain.forwarding.NotAnAddress;
import org.sipaccount.domain.journal.JournalFull;
import org.sipaccount.legacy.wire.RequestParameters;

class ActionsTest {

    private record Scripted(String name, Supplier<Answer> outcome) implements Action {
        @Override
        public Answer handle(Account account, RequestParameters parameters) {
            return outcome.get();
        }
    }

    private static Answer answer(Supplier<Answer> outcome, String asked) {
        return new Actions(List.of(new Scripted("known", outcome))).answer(asked, ALICE, RequestParameters.of("", ""));
    }

    private static Answer failing(RuntimeException failure) {
        return answer(
                () -> {
                    throw failure;
                },
                "known");
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                new AccountBlocked(),
                new ConcurrentChange(),
                new PasswordChangeDenied(),
                new WeakPassword(),
                new AliasTaken(),
                new AliasReserved(),
                new InvalidAlias(),
                new TooManyAliases(),
                new NotPrepaid(),
                new VoucherRefused(),
                new NotAnAddress(),
                new MobileNumberMissing(),
                new ForwardingLoop(ForwardingCondition.UNCONDITIONAL),
                new JournalFull(),
                new InvalidValue("a form"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void answersEveryRefusalAsTheBackendDid(Refusal refusal) {
        Answer answer = failing(refusal);
        assertThat(answer.kind()).isEqualTo(Answer.Kind.REFUSED);
        assertThat(answer.body())
                .matches("\\{\"success\":false,\"error_message\":\"Error \\(SipPort\\): \\w+ \\(\\d{4}\\): [A-Z].*\"}");
    }

    @Test
    void answersTheKnownCodeForAnAccountThatIsNotPrepaid() {
        assertThat(failing(new NotPrepaid()).body()).contains("(1051): Not a prepaid account");
    }

    @Test
    void knowsActionsByTheirExactNames() {
        for (String name : List.of("frobnicate", "KNOWN", " known", "")) {
            assertThat(answer(() -> Answer.read(null), name).body())
                    .isEqualTo(Recorded.answer("unknown_action-no_prefix.json"));
        }
        assertThat(answer(() -> Answer.read(null), "known").body()).isEqualTo("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export_identity_proof", "get_crt", "get_p12"})
    void hasNoFilesToGive(String name) {
        Answer answer = answer(() -> Answer.read(null), name);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.contentType()).isEqualTo("text/html; charset=UTF-8");
    }

    @Test
    void deletesNothingByALinkOfTheOriginal() {
        assertThat(answer(() -> Answer.read(null), "delete_account").body())
                .contains("The delete request is not valid for this account", "in the mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "save settings",
                "set diversions",
                "set barring",
                "set reject",
                "set accept rules",
                "set aliases",
                "send email",
                "delete account"
            })
    void saysThatFormsOfTheFormerPageAreNotOffered(String name) {
        Answer answer = answer(() -> Answer.read(null), name);
        assertThat(answer.kind()).isEqualTo(Answer.Kind.REFUSED);
        assertThat(answer.body()).contains("\"success\":false", name, "not offered");
    }

    @Test
    void masksFaults() {
        Answer answer = failing(new IllegalStateException("a table name"));
        assertThat(answer.kind()).isEqualTo(Answer.Kind.FAULT);
        assertThat(answer.body()).contains("\"success\":false").doesNotContain("table");
    }
}
