package org.sipaccount.graphql.forwarding;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.graphql.changes.RefusedField;

@OneOf
@Input("ForwardingTargetInput")
@Description("Where to forward calls to: exactly one of the fields.")
public class TargetInput {

    @Description("True for the account's voice mailbox.")
    public @Nullable Boolean mailbox;

    @Description("True for the account's mobile number, whichever that is when a call comes; refused with "
            + "MOBILE_NUMBER_MISSING while there is none.")
    public @Nullable Boolean ownMobile;

    @Description("An address as people write it: user@domain, sip:user@domain, a user of the own domain, or a number "
            + "in any spelling, a tel URI too; a number always goes through the own domain. At most 255 characters.")
    public @Nullable String address;

    ForwardingTarget toDomain(Account account) {
        if (Boolean.TRUE.equals(mailbox)) {
            return ForwardingTarget.MAILBOX;
        }
        if (Boolean.TRUE.equals(ownMobile)) {
            return RefusedField.in("target.ownMobile", () -> ForwardingTarget.ownMobile(account));
        }
        String written = address;
        if (written == null) {
            throw RefusedField.of(
                    "target", new InvalidValue("a target is mailbox: true, ownMobile: true, or an address"));
        }
        return RefusedField.in("target.address", () -> ForwardingTarget.address(written, account));
    }
}
