package org.sipaccount.graphql.administration;

import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.NewPassword;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.NewAccount;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.RequestInput;
import org.sipaccount.graphql.identity.LanguageView;
import org.sipaccount.graphql.scalars.EmailAddressText;
import org.sipaccount.graphql.scalars.PhoneNumberText;
import org.sipaccount.graphql.scalars.SipAddressText;
import org.sipaccount.graphql.scalars.TimeZoneText;

@Input("CreateAccountInput")
@Description("An account that is to be created.")
public class CreateAccountInput extends RequestInput {

    @NonNull
    @Description("Its address, in a domain that the viewer administers; neither an account nor an alias has it yet.")
    public SipAddressText address = new SipAddressText("");

    @Description("First name, at most 100 characters without control characters. Absent or null: none.")
    public @Nullable String firstName;

    @Description("Last name, at most 100 characters without control characters. Absent or null: none.")
    public @Nullable String lastName;

    @Description("Where mails to the subscriber go. Absent or null: nowhere.")
    public @Nullable EmailAddressText email;

    @Description("The international number shown to called parties in the telephone network. Absent or null: none.")
    public @Nullable PhoneNumberText callerId;

    @Description("The account's own mobile number. Absent or null: the owner's, if there is one.")
    public @Nullable PhoneNumberText mobileNumber;

    @Description("The zone of the account's wall time. Absent or null: the usual one.")
    public @Nullable TimeZoneText timeZone;

    @Description("The language that the subscriber is addressed in. Absent or null: unknown.")
    public @Nullable LanguageView language;

    @Description("What only the provider changes. Absent or null: a postpaid account without anything else.")
    public @Nullable ProvisioningInput provisioning;

    @Description("The first password: 6 to 128 characters with a lower and an upper case letter and a digit. Absent or "
            + "null: nothing but linked logins opens the account until one is set.")
    public @Nullable String password;

    SipAddress toAddress() {
        return RefusedField.in("address", address::toDomain);
    }

    NewAccount toDomain(ServedDomain domain) {
        Provision plain =
                new Provision(Billing.POSTPAID, Money.zero(domain.currency()), 0, Set.of(), Owner.UNKNOWN, "", "");
        return new NewAccount(
                toAddress(),
                new PersonName(
                        RefusedField.in("firstName", () -> new PersonName(orEmpty(firstName), "").first()),
                        RefusedField.in("lastName", () -> new PersonName("", orEmpty(lastName)).last())),
                Optional.ofNullable(email).map(text -> RefusedField.in("email", text::toDomain)),
                Optional.ofNullable(callerId)
                        .map(text -> RefusedField.in(
                                "callerId",
                                () -> CallerId.of(text.toString(), domain.numbering())
                                        .number())),
                Optional.ofNullable(mobileNumber).map(text -> RefusedField.in("mobileNumber", text::toDomain)),
                Optional.ofNullable(timeZone).map(text -> RefusedField.in("timeZone", text::toDomain)),
                Optional.ofNullable(language).map(LanguageView::toDomain),
                provisioning == null ? plain : provisioning.applied(plain),
                Optional.ofNullable(password).map(text -> RefusedField.in("password", () -> new NewPassword(text))));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
