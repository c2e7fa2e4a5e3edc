package org.sipaccount.application.voicemail;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;

@UseCase
class ReadVoicemail implements ReadingVoicemail {

    private final VoiceMailboxes mailboxes;

    ReadVoicemail(VoiceMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @Override
    public Optional<VoiceMailbox> mailbox(Account account) {
        return mailboxes.find(account.address());
    }

    @Override
    public Map<SipAddress, Optional<VoiceMailbox>> mailboxes(Collection<SipAddress> accounts) {
        return mailboxes.find(accounts);
    }
}
