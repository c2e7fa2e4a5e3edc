package org.sipaccount.application.voicemail;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** The account's voice mailbox. */
public interface ReadingVoicemail {

    Optional<VoiceMailbox> mailbox(Account account);
}
