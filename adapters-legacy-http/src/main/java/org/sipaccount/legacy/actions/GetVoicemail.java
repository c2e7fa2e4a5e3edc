package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.voicemail.ReadingVoicemail;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetVoicemail implements Action {

    private final ReadingVoicemail voicemail;
    private final VoicemailConfig config;

    GetVoicemail(ReadingVoicemail voicemail, VoicemailConfig config) {
        this.voicemail = voicemail;
        this.config = config;
    }

    @Override
    public String name() {
        return "get_voicemail";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return Answer.read(
                voicemail.mailbox(account).map(box -> view(box, account)).orElse(null));
    }

    private View view(VoiceMailbox box, Account account) {
        return new View(
                box.number(),
                config.showPin() ? box.pin() : "",
                box.name(),
                box.email().map(EmailAddress::value).orElse(""),
                box.info(),
                new Options(box.delivery() == VoiceMailbox.Delivery.MAIL_ONLY),
                box.number() + "@" + account.servedBy().voicemailServer());
    }

    private record View(
            String Mailbox, String Password, String Name, String Email, String Info, Options Options, String Account) {}

    private record Options(boolean delete) {}
}
