package org.sipaccount.legacy.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The configured mail server ({@code quarkus.mailer.*}). */
@ApplicationScoped
public class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReactiveMailer mailer;

    MailServer(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /** Blocks until the server has taken the mail; fails with a runtime exception when it has not within 10 seconds. */
    public void send(Mail mail) {
        mailer.send(mail).await().atMost(PATIENCE);
    }
}
