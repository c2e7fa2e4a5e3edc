package org.sipaccount.application.deletion;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.LinkSecret;

/** Mails that ask whether an account is really to be deleted. They alone carry the secret. */
public interface DeletionMails {

    /** @throws org.sipaccount.domain.deletion.MailNotSent when the mail server does not take it, or not in time */
    void send(EmailAddress to, Account account, DeletionRequest request, LinkSecret secret);
}
