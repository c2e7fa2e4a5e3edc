package org.sipaccount.application.voicemail;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.voicemail.MailboxChange;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** Changing the account's voice mailbox; whether there is one is the provider's decision. */
public interface ManagingVoicemail {

    /**
     * Answers the mailbox afterwards.
     *
     * @throws org.sipaccount.domain.voicemail.MailboxMissing when the account has none
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    VoiceMailbox change(Account account, MailboxChange change);
}
