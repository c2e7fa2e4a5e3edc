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
}
