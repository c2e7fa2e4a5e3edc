package org.sipaccount.graphql.identity;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.EditedField;
import org.sipaccount.graphql.scalars.EmailAddressText;
import org.sipaccount.graphql.scalars.PhoneNumberText;
import org.sipaccount.graphql.scalars.TimeZoneText;

@Input("ChangeIdentityInput")
@Description("What is to become of names and contact data. What is left out stays, null takes away.")
public class ChangeIdentityInput extends ChangeInput {

    @Description("First name, at most 100 characters without control characters. Null: none.")
    public @Nullable Optional<String> firstName;

    @Description("Last name, at most 100 characters without control characters. Null: none.")
    public @Nullable Optional<String> lastName;

    @Description("Where mails to the subscriber go. Null: nowhere.")
    public @Nullable Optional<EmailAddressText> email;

    @Description("The account's own mobile number. Null: the owner's, if there is one.")
    public @Nullable Optional<PhoneNumberText> mobileNumber;

    @Description("The zone of the account's wall time; weekly rules are hours of it. Null: the usual one.")
    public @Nullable Optional<TimeZoneText> timeZone;

    @Description("The language that the subscriber is addressed in. Null: unknown.")
    public @Nullable Optional<LanguageView> language;

    IdentityChange toDomain() {
        return new IdentityChange(
                EditedField.of("firstName", firstName, text -> new PersonName(text, "").first()),
                EditedField.of("lastName", lastName, text -> new PersonName("", text).last()),
                EditedField.of("email", email, EmailAddressText::toDomain),
                EditedField.of("mobileNumber", mobileNumber, PhoneNumberText::toDomain),
                EditedField.of("timeZone", timeZone, TimeZoneText::toDomain),
                EditedField.of("language", language, LanguageView::toDomain));
    }
}
