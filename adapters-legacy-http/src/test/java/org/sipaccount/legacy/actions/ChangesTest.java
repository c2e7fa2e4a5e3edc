package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Recorded.ask;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;
import static org.sipaccount.legacy.actions.Subscribers.BOB;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.accounts.ManagingPrivacy;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** Privacy, aliases and the mailbox. */
class ChangesTest {

    private static final VoiceMailbox BOX = new VoiceMailbox(
            "1000042",
            "4242",
            "Zoë Ștefănescu",
            Optional.of(new EmailAddress("zoe@example.org")),
            "",
            VoiceMailbox.Delivery.MAIL_ONLY);

    private final AtomicBoolean hidden = new AtomicBoolean();
    private final ManagingPrivacy privacy = new ManagingPrivacy() {
        @Override
        public void hideCallerId(Account account) {
            hidden.set(true);
        }

        @Override
        public void showCallerId(Account account) {
            hidden.set(false);
        }
    };

    @Test
    void hidesAndShowsTheCallerId() {
        assertThat(ask(new SetPrivacyOn(privacy), ALICE)).isEqualTo(Recorded.answer("set_privacy_on.set.json"));
        assertThat(hidden).isTrue();
        assertThat(ask(new SetPrivacyOff(privacy), ALICE))
                .isEqualTo("{\"success\":true,\"error_message\":\"Caller-ID is now visible for outgoing calls\"}");
        assertThat(hidden).isFalse();
    }

    @Test
    void addsATrimmedAliasInLowerCase() {
        var aliases = new FakeAliases();
        assertThat(ask(new AddAlias(aliases), ALICE, "username=+Alice.Work%09%00"))
                .isEqualTo(Recorded.answer("add_alias.set.json"));
        assertThat(ask(new GetAliases(aliases), ALICE)).isEqualTo(Recorded.answer("add_alias.get.json"));
    }

    @Test
    void takesZeroForAnAlias() {
        assertThat(ask(new AddAlias(new FakeAliases()), ALICE, "username=0")).contains("Added alias 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "username=", "username=+%0A+", "username[]=x"})
    void missesTheName(String query) {
        assertThat(ask(new AddAlias(new FakeAliases()), ALICE, query))
                .isEqualTo(Recorded.answer("add_alias-missing.json"));
    }

    @Test
    void readsTheMailbox() {
        var action = new GetVoicemail(SingleAccountPorts.voicemail(() -> Optional.of(BOX)), () -> true);
        assertThat(ask(action, ALICE)).isEqualTo(Recorded.answer("get_voicemail.json"));
        assertThat(ask(new GetVoicemail(SingleAccountPorts.voicemail(Optional::empty), () -> true), BOB))
                .isEqualTo("null");
    }

    @Test
    void hidesThePinWhereTheInstallationWantsIt() {
        var action = new GetVoicemail(SingleAccountPorts.voicemail(() -> Optional.of(BOX)), () -> false);
        assertThat(ask(action, ALICE)).contains("\"Password\":\"\"").doesNotContain("4242");
    }
}
