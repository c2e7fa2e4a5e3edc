package org.sipaccount.application.voicemail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.voicemail.MailboxChange;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;

@ApplicationScoped
class VoicemailReverter implements Reverter {

    private final ManagingVoicemail voicemail;

    VoicemailReverter(ManagingVoicemail voicemail) {
        this.voicemail = voicemail;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.VOICEMAIL;
    }

    @Override
    public void revert(Account account, Change change) {
        voicemail.change(
                account,
                new MailboxChange(
                        edit(change, "name", text -> text),
                        edit(change, "email", EmailAddress::new),
                        change.before("delivery").map(Delivery::valueOf),
                        Optional.empty()));
    }

    private static <T> Edit<T> edit(Change change, String field, Function<String, T> reading) {
        return change.isAbout(field) ? Edit.to(change.before(field).map(reading).orElse(null)) : Edit.keep();
    }
}
