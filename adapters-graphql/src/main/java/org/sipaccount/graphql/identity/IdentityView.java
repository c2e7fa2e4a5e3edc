package org.sipaccount.graphql.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Identity;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.EmailAddressText;
import org.sipaccount.graphql.scalars.PhoneNumberText;
import org.sipaccount.graphql.scalars.TimeZoneText;

@Type("Identity")
@Description("Who the subscriber is and how to reach them.")
public record IdentityView(
        @NonNull @Description("First name, at most 100 characters; empty where unknown.")
        String firstName,

        @NonNull @Description("Last name, at most 100 characters; empty where unknown.")
        String lastName,

        @Description("Where mails to the subscriber go; null where unknown.") @Nullable
        EmailAddressText email,

        @Description("The account's own mobile number; null where there is none, the owner's is used then.") @Nullable
        PhoneNumberText mobileNumber,

        @Description("The zone of the account's wall time; null for the usual one, Europe/Amsterdam.") @Nullable
        TimeZoneText timeZone,

        @Description("The language that the subscriber is addressed in; null where unknown.") @Nullable
        LanguageView language,

        @Description("The version of this setting, to expect in a change of it.")
        int version) {

    static IdentityView of(AccountView view) {
        Identity identity = view.account().identity();
        return new IdentityView(
                identity.name().first(),
                identity.name().last(),
                identity.email().map(EmailAddressText::of).orElse(null),
                identity.mobileNumber().map(PhoneNumberText::of).orElse(null),
                identity.zone().map(TimeZoneText::of).orElse(null),
                identity.language().map(LanguageView::of).orElse(null),
                view.version(Setting.IDENTITY));
    }
}
