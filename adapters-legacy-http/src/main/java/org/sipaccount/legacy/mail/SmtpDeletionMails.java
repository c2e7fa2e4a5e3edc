package org.sipaccount.legacy.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.sipaccount.application.deletion.DeletionMails;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.MailNotSent;

/** Sends the link of a deletion request by mail. */
@ApplicationScoped
class SmtpDeletionMails implements DeletionMails {

    private static final Logger LOG = Logger.getLogger(SmtpDeletionMails.class);
    private static final DateTimeFormatter WALL_CLOCK =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

    private static final String TEXT = """
            Somebody who knows its password asked to delete the account %s.

            To delete the account with everything in it, open this page and confirm:

            %s

            The link works until %s (%s). If you do not want the account
            to be deleted, do nothing; if it was not you who asked, change your password.
            """;

    private final MailServer server;
    private final LinkConfig config;

    SmtpDeletionMails(MailServer server, LinkConfig config) {
        this.server = server;
        this.config = config;
    }

    @Override
    public void send(EmailAddress to, Account account, DeletionRequest request, LinkSecret secret) {
        URI home = config.publicUrl().orElseThrow(() -> notSent(account, "account-api.public-url is not set"));
        Mail mail = Mail.withText(
                to.value(),
                "Delete the account " + account.address() + "?",
                TEXT.formatted(
                        account.address(),
                        DeletionPage.link(home, secret),
                        WALL_CLOCK.format(request.expires().atZone(account.wallTime())),
                        account.wallTime()));
        try {
            server.send(mail);
        } catch (RuntimeException failure) {
            throw notSent(account, String.valueOf(failure.getMessage()));
        }
    }

    private static MailNotSent notSent(Account account, String reason) {
        LOG.errorf("mail not sent account=%s reason=%s", account.address(), reason);
        return new MailNotSent();
    }
}
