package org.sipaccount.graphql.voicemail;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.EmailAddressText;

/** Without the PIN, which nobody reads. */
@Type("Voicemail")
@Description("The voice mailbox of an account.")
public record VoicemailView(
        @Description("The version of this setting, to expect in a change of it.")
        int version,

        @NonNull @Description("Its number on the voicemail server, 1 to 32 digits.")
        String number,

        @NonNull @Description("Its name; may be empty, at most 200 characters.")
        String name,

        @Description("Where messages are mailed to; null: nowhere.") @Nullable
        EmailAddressText email,

        @NonNull @Description("What happens to a message once it is recorded.")
        DeliveryView delivery,

        @NonNull @Description("A text of the provider; may be empty, at most 255 characters.")
        String info) {

    static VoicemailView of(AccountView account, VoiceMailbox mailbox) {
        return new VoicemailView(
                account.version(Setting.VOICEMAIL),
                mailbox.number(),
                mailbox.name(),
                mailbox.email().map(EmailAddressText::of).orElse(null),
                DeliveryView.of(mailbox.delivery()),
                mailbox.info());
    }
}
