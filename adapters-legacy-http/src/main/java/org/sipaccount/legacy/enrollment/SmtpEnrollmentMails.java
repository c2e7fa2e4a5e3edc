package org.sipaccount.legacy.enrollment;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sipaccount.application.enrollment.EnrollmentMails;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.legacy.mail.MailServer;

/** Confirms new accounts by mail, where that is switched on. */
@ApplicationScoped
class SmtpEnrollmentMails implements EnrollmentMails {

    private static final Logger LOG = Logger.getLogger(SmtpEnrollmentMails.class);

    private static final String TEXT = """
            Your account %s is ready.

            The app that you opened it with knows how to log in. Nobody will ever ask
            you for your password; if it was not you who opened this account, answer
            this mail.
            """;

    private final EnrollmentConfig config;
    private final MailServer server;

    SmtpEnrollmentMails(EnrollmentConfig config, MailServer server) {
        this.config = config;
        this.server = server;
    }

    @Override
    public boolean areSent() {
        return config.confirmByMail();
    }

    @Override
    public void confirm(Account account) {
        if (config.confirmByMail()) {
            account.email().ifPresent(address -> send(address, account));
        }
    }

    private void send(EmailAddress address, Account account) {
        try {
            server.send(Mail.withText(
                    address.value(), "Your account " + account.address(), TEXT.formatted(account.address())));
        } catch (RuntimeException failure) {
            LOG.errorf("mail not sent account=%s reason=%s", account.address(), failure.getMessage());
        }
    }
}
