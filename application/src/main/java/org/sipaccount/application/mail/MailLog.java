package org.sipaccount.application.mail;

import java.time.Instant;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.mail.SentMails;

/** When which mails were sent, for as long as they count; never what they say. */
public interface MailLog {

    SentMails since(Instant since, SipAddress account, EmailAddress recipient);

    /** Counts a mail that is about to be sent. */
    void add(SipAddress account, EmailAddress recipient, Instant at);
}
