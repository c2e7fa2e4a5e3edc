package org.sipaccount.application.voicemail;

import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.voicemail.MailboxChange;
import org.sipaccount.domain.voicemail.MailboxMissing;
import org.sipaccount.domain.voicemail.VoiceMailbox;

@UseCase
class ManageVoicemail implements ManagingVoicemail {

    private final VoiceMailboxes mailboxes;
    private final Changes changes;

    ManageVoicemail(VoiceMailboxes mailboxes, Changes changes) {
        this.mailboxes = mailboxes;
        this.changes = changes;
    }

    @Override
    public VoiceMailbox change(Account account, MailboxChange change) {
        Account current = changes.open(account);
        VoiceMailbox before = mailboxes.find(current.address()).orElseThrow(MailboxMissing::new);
        VoiceMailbox after = change.applied(before);
        mailboxes.save(current.address(), after);
        changes.record(current, difference(before, after));
        return after;
    }

    private static Change difference(VoiceMailbox before, VoiceMailbox after) {
        Change.Builder difference = Change.of(Setting.VOICEMAIL)
                .field("name", written(before), written(after))
                .field("email", before.email(), after.email())
                .field("delivery", before.delivery(), after.delivery());
        return before.pin().equals(after.pin())
                ? difference.build()
                : difference.secret().build();
    }

    private static Optional<String> written(VoiceMailbox mailbox) {
        return Optional.of(mailbox.name()).filter(name -> !name.isEmpty());
    }
}
