package org.sipaccount.graphql.administration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.graphql.accounts.BillingView;
import org.sipaccount.graphql.changes.EditedField;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.scalars.DecimalText;
import org.sipaccount.graphql.scalars.PhoneNumberText;

@Input("ProvisioningInput")
@Description("What is to become of what only the provider changes. What is left out stays, null takes away.")
public class ProvisioningInput {

    private static final String PATH = "provisioning";

    @Description(
            "How the account pays. An account becomes POSTPAID only when nothing is on its balance and no call is "
                    + "charged to it; one that becomes PREPAID begins with an empty balance, or with the one it had. Cannot be null.")
    public @Nullable Optional<BillingView> billing;

    @Description(
            "The most that a postpaid account spends in a month, in the currency of its domain, not negative. Null: "
                    + "no limit.")
    public @Nullable Optional<DecimalText> quota;

    @Description("The most calls at once to the telephone network, 0 to 1000. Null: the installation's own limit.")
    public @Nullable Optional<Integer> callLimit;

    @Description("All groups that the account is to be in, at most 50, each of 1 to 64 letters, digits or ._-; without "
            + "blocked and anonymous, which other changes switch. Empty: none. Absent or null: they stay.")
    public @Nullable List<@NonNull String> groups;

    @Description("The customer number of the owner, a positive whole number of at most 18 digits. Null: unknown.")
    public @Nullable Optional<String> ownerId;

    @Description("The mobile number of the owner. Null: unknown.")
    public @Nullable Optional<PhoneNumberText> ownerMobileNumber;

    @Description("The telephone number of the owner. Null: unknown.")
    public @Nullable Optional<PhoneNumberText> ownerTelephone;

    @Description("The place for emergency calls, at most 64 characters. Null: unknown.")
    public @Nullable Optional<String> region;

    @Description("The digits that complete short numbers, at most 16. Null: none.")
    public @Nullable Optional<String> quickDial;

    Provision applied(Provision before) {
        Money none = Money.zero(before.quota().currency());
        Owner owner = before.owner();
        return RefusedField.in(
                PATH,
                () -> new Provision(
                        EditedField.ofRequired(at("billing"), billing, BillingView::toDomain)
                                .orElse(before.billing()),
                        EditedField.of(at("quota"), quota, amount -> new Money(amount.toDomain(), none.currency()))
                                .applied(Optional.of(before.quota()))
                                .orElse(none),
                        EditedField.of(at("callLimit"), callLimit, calls -> calls)
                                .applied(Optional.of(before.callLimit()))
                                .orElse(0),
                        Optional.ofNullable(groups)
                                .map(names -> RefusedField.in(at("groups"), () -> groups(names)))
                                .orElse(before.groups()),
                        new Owner(
                                EditedField.of(at("ownerId"), ownerId, ProvisioningInput::id)
                                        .applied(owner.id()),
                                EditedField.of(at("ownerMobileNumber"), ownerMobileNumber, PhoneNumberText::toDomain)
                                        .applied(owner.mobile()),
                                EditedField.of(at("ownerTelephone"), ownerTelephone, PhoneNumberText::toDomain)
                                        .applied(owner.telephone())),
                        EditedField.of(at("region"), region, text -> text)
                                .applied(Optional.of(before.region()))
                                .orElse(""),
                        EditedField.of(at("quickDial"), quickDial, text -> text)
                                .applied(Optional.of(before.quickDial()))
                                .orElse("")));
    }

    private static String at(String field) {
        return PATH + "." + field;
    }

    private static Set<Group> groups(List<String> names) {
        return names.stream().map(Group::new).collect(Collectors.toSet());
    }

    private static Long id(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new InvalidValue("a customer number is a positive whole number of at most 18 digits");
        }
        return Long.valueOf(text);
    }
}
