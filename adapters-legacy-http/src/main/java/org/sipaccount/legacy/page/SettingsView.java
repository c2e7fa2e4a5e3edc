package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.sipaccount.application.voicemail.ReadingVoicemail;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.voicemail.VoiceMailbox;

@Singleton
class SettingsView implements TabView {

    private final ReadingVoicemail voicemail;

    SettingsView(ReadingVoicemail voicemail) {
        this.voicemail = voicemail;
    }

    @Override
    public Tab tab() {
        return Tab.SETTINGS;
    }

    @Override
    public TemplateInstance show(Account account, Shell page) {
        return Templates.settings(page, facts(account, page), account.hidesCallerId());
    }

    private List<Fact> facts(Account account, Shell page) {
        Locale locale = page.words().locale();
        return Fact.known(
                new Fact(page.word("settings.language"), locale.getDisplayLanguage(locale)),
                new Fact(page.word("settings.zone"), account.wallTime().getId()),
                new Fact(
                        page.word("settings.timeout"),
                        new Formats(page.words())
                                .seconds(account.noAnswerTimeout().seconds())),
                new Fact(page.word("settings.quickdial"), account.quickDial()),
                new Fact(
                        page.word("settings.mailbox"),
                        voicemail.mailbox(account).map(box -> text(box, page)).orElse(page.word("settings.none"))));
    }

    /** Without the PIN. */
    private static String text(VoiceMailbox box, Shell page) {
        String delivery = switch (box.delivery()) {
            case MAIL_ONLY -> "settings.mailbox.mailed";
            case MAIL_AND_KEEP -> "settings.mailbox.kept";
        };
        return box.number() + ", " + page.word(delivery);
    }
}
