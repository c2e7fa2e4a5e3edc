package org.sipaccount.application.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.voicemail.VoiceMailboxes;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

public final class InMemoryVoiceMailboxes implements VoiceMailboxes {

    private final Map<SipAddress, VoiceMailbox> mailboxes = new HashMap<>();

    public void clear() {
        mailboxes.clear();
    }

    @Override
    public Optional<VoiceMailbox> find(SipAddress account) {
        return Optional.ofNullable(mailboxes.get(account));
    }

    @Override
    public Map<SipAddress, Optional<VoiceMailbox>> find(Collection<SipAddress> accounts) {
        return InMemoryPages.ofEach(accounts, this::find);
    }

    /** Also gives the account a first one. */
    @Override
    public void save(SipAddress account, VoiceMailbox mailbox) {
        mailboxes.put(account, mailbox);
    }
}
