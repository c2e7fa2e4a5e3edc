package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.quarantine.ManagingQuarantine.NextHolder;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.RequestInput;
import org.sipaccount.graphql.scalars.SipAddressText;

@Input("LiftQuarantineInput")
@Description("An address or a number that is to be free before its time.")
public class LiftQuarantineInput extends RequestInput {

    @NonNull
    @Description(
            "The address as the query quarantinedAddresses shows it; its domain is one that the viewer administers.")
    public SipAddressText address = new SipAddressText("");

    @Description("Who gets it next; FORMER only where you have verified that it is the same person. Absent: ANYBODY.")
    public @Nullable NextHolderView nextHolder;

    @NonNull
    @Description("Why: 1 to 200 characters without control characters, kept in the audit log.")
    public String reason = "";

    SipAddress toAddress() {
        return RefusedField.in("address", address::toDomain);
    }

    NextHolder toNextHolder() {
        return nextHolder == null ? NextHolder.ANYBODY : nextHolder.toDomain();
    }

    Reason toReason() {
        return RefusedField.in("reason", () -> new Reason(reason));
    }
}
