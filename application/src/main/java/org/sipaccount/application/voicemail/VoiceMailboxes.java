package org.sipaccount.application.voicemail;

import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** Voice mailboxes of accounts. */
public interface VoiceMailboxes {

    Optional<VoiceMailbox> find(SipAddress account);

    /**
     * Stores what was changed of a mailbox that is there.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else holds it for too long
     */
    void save(SipAddress account, VoiceMailbox mailbox);
}
