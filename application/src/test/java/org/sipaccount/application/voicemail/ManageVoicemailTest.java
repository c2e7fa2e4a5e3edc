package org.sipaccount.application.voicemail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryVoiceMailboxes;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.voicemail.MailboxChange;
import org.sipaccount.domain.voicemail.MailboxMissing;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;

class ManageVoicemailTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB = TestAccount.of("bob@example.com").account();
    private static final EmailAddress EMAIL = new EmailAddress("zoe@example.org");
    private static final VoiceMailbox MAILBOX =
            new VoiceMailbox("1000042", "4242", "Zoë", Optional.of(EMAIL), "second floor", Delivery.MAIL_ONLY);
    private static final MailboxChange NONE =
            new MailboxChange(Edit.keep(), Edit.keep(), Optional.empty(), Optional.empty());
    private static final MailboxChange ALL =
            new MailboxChange(Edit.clear(), Edit.clear(), Optional.of(Delivery.MAIL_AND_KEEP), Optional.of("998877"));

    private final InMemoryVoiceMailboxes mailboxes = new InMemoryVoiceMailboxes();
    private final TestChanges changes = TestChanges.of(ALICE, BOB);
    private final ManagingVoicemail voicemail = new ManageVoicemail(mailboxes, changes.changes());

    @BeforeEach
    void aliceHasAMailbox() {
        mailboxes.save(ALICE.address(), MAILBOX);
    }

    @Test
    void changesWhatIsNamedAndLeavesWhatIsTheProviders() {
        VoiceMailbox after = voicemail.change(ALICE, ALL);

        assertThat(after)
                .isEqualTo(new VoiceMailbox(
                        "1000042", "998877", "", Optional.empty(), "second floor", Delivery.MAIL_AND_KEEP));
        assertThat(mailboxes.find(ALICE.address())).contains(after);
        assertThat(voicemail.change(ALICE, NONE)).isEqualTo(after);
    }

    @Test
    void keepsWhatIsDifferentWithoutThePin() {
        voicemail.change(ALICE, ALL);
        voicemail.change(ALICE, ALL);

        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.VOICEMAIL)
                        .field("name", Optional.of("Zoë"), Optional.empty())
                        .field("email", Optional.of(EMAIL), Optional.empty())
                        .field("delivery", "MAIL_ONLY", "MAIL_AND_KEEP")
                        .secret()
                        .build());
    }

    @Test
    void refusesAPinThatIsNone() {
        var wrong = new MailboxChange(Edit.keep(), Edit.keep(), Optional.empty(), Optional.of("12a4"));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> voicemail.change(ALICE, wrong))
                .withMessageNotContaining("12a4");
        assertNothingChanged();
    }

    @Test
    void refusesAnAccountWithoutMailbox() {
        assertThatExceptionOfType(MailboxMissing.class).isThrownBy(() -> voicemail.change(BOB, ALL));
        assertNothingChanged();
    }

    @Test
    void changesNothingOfABlockedAccount() {
        changes.accounts().put(TestAccount.of("alice@example.com").blocked().account());

        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> voicemail.change(ALICE, ALL));
        assertNothingChanged();
    }

    private void assertNothingChanged() {
        assertThat(mailboxes.find(ALICE.address())).contains(MAILBOX);
        assertThat(changes.log().changes()).isEmpty();
    }
}
