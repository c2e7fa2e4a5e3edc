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
    public TemplateInstance show(Account account, PageLayout page) {
        return Templates.settings(page, readOnly(account, page), account.hidesCallerId());
    }

    private List<ReadOnlyField> readOnly(Account account, PageLayout page) {
        Locale locale = page.messages().locale();
        return ReadOnlyField.known(
                new ReadOnlyField(page.message("settings.language"), locale.getDisplayLanguage(locale)),
                new ReadOnlyField(
                        page.message("settings.zone"), account.wallTime().getId()),
                new ReadOnlyField(
                        page.message("settings.timeout"),
                        new Formats(page.messages())
                                .seconds(account.noAnswerTimeout().seconds())),
                new ReadOnlyField(page.message("settings.quickdial"), account.quickDial()),
                new ReadOnlyField(
                        page.message("settings.mailbox"),
                        voicemail.mailbox(account).map(box -> text(box, page)).orElse(page.message("settings.none"))));
    }

    /** Without the PIN. */
    private static String text(VoiceMailbox box, PageLayout page) {
        String delivery = switch (box.delivery()) {
            case MAIL_ONLY -> "settings.mailbox.mailed";
            case MAIL_AND_KEEP -> "settings.mailbox.kept";
        };
        return box.number() + ", " + page.message(delivery);
    }
}
