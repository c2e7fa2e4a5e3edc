package org.sipaccount.application.voicemail;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** Voice mailboxes of accounts. */
public interface VoiceMailboxes {

    Optional<VoiceMailbox> find(SipAddress account);

    /**
     * The mailbox of each account.
     *
     * @param accounts {@link PageRequest#MOST} at most
     */
    Map<SipAddress, Optional<VoiceMailbox>> find(Collection<SipAddress> accounts);

    /**
     * Stores what was changed of a mailbox that is there.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else holds it for too long
     */
    void save(SipAddress account, VoiceMailbox mailbox);
}
