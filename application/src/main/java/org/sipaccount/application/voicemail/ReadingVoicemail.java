package org.sipaccount.application.voicemail;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** The account's voice mailbox. */
public interface ReadingVoicemail {

    Optional<VoiceMailbox> mailbox(Account account);

    /**
     * The mailbox of each account.
     *
     * @param accounts {@link PageRequest#MOST} at most
     */
    Map<SipAddress, Optional<VoiceMailbox>> mailboxes(Collection<SipAddress> accounts);
}
