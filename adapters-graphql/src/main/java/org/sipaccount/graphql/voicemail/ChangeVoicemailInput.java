package org.sipaccount.graphql.voicemail;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.voicemail.MailboxChange;
import org.sipaccount.domain.voicemail.VoiceMailbox;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.EditedField;
import org.sipaccount.graphql.scalars.EmailAddressText;

@Input("ChangeVoicemailInput")
@Description("What is to become of the account's mailbox. What is left out stays.")
public class ChangeVoicemailInput extends ChangeInput {

    @Description("The mailbox's name, at most 200 characters without control characters. Null: none.")
    public @Nullable Optional<String> name;

    @Description("Where messages are mailed to. Null: nowhere.")
    public @Nullable Optional<EmailAddressText> email;

    @Description("What happens to a message once it is recorded. Not null.")
    public @Nullable Optional<DeliveryView> delivery;

    @Description("What is typed to hear the messages, 1 to 16 digits; nobody can read it. Not null.")
    public @Nullable Optional<String> pin;

    MailboxChange toDomain() {
        return new MailboxChange(
                EditedField.of("name", name, VoiceMailbox::checkedName),
                EditedField.of("email", email, EmailAddressText::toDomain),
                EditedField.ofRequired("delivery", delivery, DeliveryView::toDomain),
                EditedField.ofRequired("pin", pin, VoiceMailbox::checkedPin));
    }
}
