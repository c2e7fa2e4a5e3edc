package org.sipaccount.legacy.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.MailNotSent;
import org.sipaccount.domain.deletion.Requester;
import org.sipaccount.legacy.actions.SampleActions;

class SmtpDeletionMailsTest {

    private static final LinkSecret SECRET = new RandomLinkSecrets().next();
    private static final DeletionRequest REQUEST =
            DeletionRequest.at(Instant.parse("2025-03-14T12:00:00Z"), new Requester("", "", "", ""));
    private static final LinkConfig PUBLIC = () -> Optional.of(URI.create("https://account.example.com/"));

    private final List<Mail> sent = new ArrayList<>();

    private static void send(SmtpDeletionMails mails) {
        mails.send(new EmailAddress("zoe@example.org"), SampleActions.account(), REQUEST, SECRET);
    }

    @Test
    void mailsTheLinkAndWhenItEndsInTheAccountsZone() {
        send(new SmtpDeletionMails(
                new MailServer(mails -> {
                    sent.addAll(List.of(mails));
                    return Uni.createFrom().voidItem();
                }),
                PUBLIC));

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.getTo()).containsExactly("zoe@example.org");
            assertThat(mail.getSubject()).contains("alice@example.com").doesNotContain(SECRET.value());
            assertThat(mail.getText())
                    .contains("\nhttps://account.example.com/account-deletion?secret=" + SECRET.value() + "\n")
                    .contains("16 March 2025 at 13:00 (Europe/Amsterdam)");
        });
    }

    @Test
    void refusesWhenTheMailServerDoes() {
        assertThatThrownBy(() -> send(new SmtpDeletionMails(
                        new MailServer(mails -> Uni.createFrom().failure(new IllegalStateException("550 no"))),
                        PUBLIC)))
                .isInstanceOf(MailNotSent.class);
    }

    @Test
    void refusesWithoutAnAddressToLinkTo() {
        assertThatThrownBy(() -> send(new SmtpDeletionMails(
                        new MailServer(mails -> Uni.createFrom().voidItem()), Optional::empty)))
                .isInstanceOf(MailNotSent.class);
    }

    @Test
    void makesADifferentSecretEachTime() {
        assertThat(new RandomLinkSecrets().next()).isNotEqualTo(SECRET);
    }
}
