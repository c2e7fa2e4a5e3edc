package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.application.accounts.ManagingPassword;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.enrollment.Enrolling;
import org.sipaccount.application.enrollment.Enrolling.Offer;
import org.sipaccount.application.voicemail.ManagingVoicemail;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.enrollment.EnrollmentForm;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;
import org.sipaccount.domain.voicemail.MailboxChange;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Each change of these settings leaves one entry and no secret, a refusal none. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class OwnSettingsChangesTest {

    private static final Account ALICES = Samples.plain(ALICE);
    private static final Account BOBS = Samples.plain(BOB);
    private static final Optional<EmailAddress> EMAIL = Optional.of(new EmailAddress("zoe@example.org"));
    private static final String PASSWORD = "Very-Secret1";
    private static final VoiceMailbox MAILBOX =
            new VoiceMailbox("1000042", "4242", "Zoë", EMAIL, "", Delivery.MAIL_ONLY);
    private static final MailboxChange MAILBOX_CHANGE =
            new MailboxChange(Edit.keep(), Edit.clear(), Optional.of(Delivery.MAIL_AND_KEEP), Optional.of("778899"));

    private final ManagingIdentity identity;
    private final ManagingPassword password;
    private final ManagingAliases aliases;
    private final ManagingVoicemail voicemail;
    private final ManagingBalance balance;
    private final Enrolling enrolling;
    private final ActorContext actorContext;
    private final Database database;
    private final ConcurrentTransactions transactions;

    OwnSettingsChangesTest(
            ManagingIdentity identity,
            ManagingPassword password,
            ManagingAliases aliases,
            ManagingVoicemail voicemail,
            ManagingBalance balance,
            Enrolling enrolling,
            ActorContext actorContext,
            Database database,
            ConcurrentTransactions transactions) {
        this.identity = identity;
        this.password = password;
        this.aliases = aliases;
        this.voicemail = voicemail;
        this.balance = balance;
        this.enrolling = enrolling;
        this.actorContext = actorContext;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        actorContext.as(Samples.SOMEBODY);
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .with(new Credentials(Optional.of(DigestSecret.of(ALICE, "sip")), Optional.empty()))
                        .balance("1")
                        .with(new Voucher(78, "card-number-78", Samples.euro("5"), false))
                        .with(MAILBOX)
                        .alias("zoe@example.com")
                        .build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void keepsAChangeOfTheIdentity() {
        identity.change(ALICES, IdentityChange.ofEmail(EMAIL));
        identity.change(ALICES, IdentityChange.ofEmail(EMAIL));

        assertThat(entries()).containsExactly("1 IDENTITY 0 email:-:zoe@example.org");
    }

    @Test
    void keepsAChangeOfTheCallerId() {
        identity.setCallerId(ALICES, Optional.of(CallerId.of("+31208005160", SimpleNumberingPlan.DUTCH)));
        identity.setCallerId(ALICES, Optional.empty());
        identity.setCallerId(ALICES, Optional.empty());

        assertThat(entries())
                .containsExactly("1 CALLER_ID 0 callerId:-:0031208005160", "2 CALLER_ID 0 callerId:0031208005160:-");
    }

    @Test
    void keepsThatPasswordsWereChangedAndNotWhichTheyAre() {
        password.setWebPassword(ALICES, PASSWORD);
        password.removeWebPassword(ALICES);
        password.removeWebPassword(ALICES);
        password.change(ALICES, PASSWORD);

        assertThat(entries()).containsExactly("1 WEB_PASSWORD 1 ", "2 WEB_PASSWORD 1 ", "3 PASSWORD 1 ");
        assertThat(log()).doesNotContain(PASSWORD).doesNotContain(digests());
    }

    @Test
    void keepsThatAWebPasswordWentWithTheChangeOfTheOther() {
        password.setWebPassword(ALICES, PASSWORD);
        password.change(ALICES, "Other-Secret2");

        assertThat(entries()).containsExactly("1 WEB_PASSWORD 1 ", "2 PASSWORD 1 ", "3 WEB_PASSWORD 1 ");
    }

    @Test
    void keepsWhichAliasCameAndWent() {
        aliases.add(ALICES, "Sales");
        aliases.remove(ALICES, SipAddress.of("sales@example.com"));

        assertThat(entries())
                .containsExactly("1 ALIASES 0 alias:-:sales@example.com", "2 ALIASES 0 alias:sales@example.com:-");
    }

    @Test
    void keepsAChangeOfTheMailboxWithoutItsPin() {
        voicemail.change(ALICES, MAILBOX_CHANGE);
        voicemail.change(ALICES, MAILBOX_CHANGE);

        assertThat(entries())
                .containsExactly("1 VOICEMAIL 1 delivery:MAIL_ONLY:MAIL_AND_KEEP, email:zoe@example.org:-");
        assertThat(log()).doesNotContain("778899", "4242");
    }

    @Test
    void keepsWhatAVoucherAddedWithoutItsNumber() {
        balance.redeem(ALICES, 78, "card-number-78");

        assertThat(entries()).containsExactly("1 BALANCE 0 balance:1.0000 EUR:6.0000 EUR, voucher:-:78");
        assertThat(log()).doesNotContain("card-number");
    }

    @Test
    void keepsThatAnAccountWasOpened() {
        enrolling.enroll(
                new EnrollmentForm("newcomer", PASSWORD, "new@example.org", "", "", "", ""),
                new Offer(ALICE.domain(), Billing.PREPAID));

        assertThat(entries()).containsExactly("1 STATUS 0 state:-:ACTIVE");
        assertThat(log()).startsWith("newcomer@example.com").doesNotContain(PASSWORD);
    }

    @Test
    void keepsNothingOfWhatIsRefused() {
        assertRefused(() -> password.change(ALICES, "weak"));
        assertRefused(() -> aliases.add(ALICES, "zoe"));
        assertRefused(() -> aliases.remove(BOBS, SipAddress.of("zoe@example.com")));
        assertRefused(() -> voicemail.change(BOBS, MAILBOX_CHANGE));
        assertRefused(() -> balance.redeem(ALICES, 78, "wrong"));

        assertThat(entries()).isEmpty();
    }

    @Test
    void keepsBothOfTwoChangesAtOnce() {
        var outcome = transactions.of(
                () -> identity.change(ALICES, IdentityChange.ofEmail(EMAIL)),
                () -> identity.setCallerId(
                        ALICES, Optional.of(CallerId.of("+31208005160", SimpleNumberingPlan.DUTCH))));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(entries())
                .containsExactly("1 IDENTITY 0 email:-:zoe@example.org", "2 CALLER_ID 0 callerId:-:0031208005160");
        assertThat(database.selectOne("select concat(email, ' ', caller_id) from account where username = 'alice'"))
                .isEqualTo("zoe@example.org 0031208005160");
    }

    private static void assertRefused(Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refusal.class);
    }

    /** Number, setting, whether a secret was changed, and the fields by their names. */
    private List<String> entries() {
        return database.select("""
                select concat(number, ' ', setting, ' ', secret, ' ',
                  coalesce((select group_concat(concat(f.field, ':', coalesce(f.was, '-'), ':', coalesce(f.`is`, '-'))
                                                order by f.field separator ', ')
                            from json_table(fields, '$[*]' columns (
                              field varchar(64) path '$.field',
                              was varchar(255) path '$.before',
                              `is` varchar(255) path '$.after')) f), ''))
                from change_entry order by number""");
    }

    /** All that the log holds. */
    private String log() {
        return String.join("\n", database.select("""
                select concat_ws('@', username, concat_ws(' ', domain, fields, reason, actor_name, source))
                from change_entry"""));
    }

    private String[] digests() {
        return database.select("select user_digest from credential").toArray(String[]::new);
    }
}
