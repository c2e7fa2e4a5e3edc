package org.sipaccount.application.voicemail;

import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** Voice mailboxes of accounts. */
public interface VoiceMailboxes {

    Optional<VoiceMailbox> find(SipAddress account);
}
