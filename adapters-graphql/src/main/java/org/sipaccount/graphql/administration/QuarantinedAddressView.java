package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.quarantine.QuarantinedAddress;
import org.sipaccount.graphql.scalars.InstantText;
import org.sipaccount.graphql.scalars.SipAddressText;

@Type("QuarantinedAddress")
@Description("An address or a number that was given up and that nobody else can have yet.")
public record QuarantinedAddressView(
        @NonNull @Description("The address; of a number, +<digits> at the domain of the account that had it.")
        SipAddressText address,

        @NonNull @Description("What it was.") QuarantinedKind kind,
        @NonNull @Description("When it was given up.") InstantText releasedAt,
        @NonNull @Description("From when on it is free.") InstantText until) {

    static QuarantinedAddressView of(QuarantinedAddress held) {
        return new QuarantinedAddressView(
                SipAddressText.of(held.address()),
                QuarantinedKind.of(held.kind()),
                InstantText.of(held.released()),
                InstantText.of(held.until()));
    }
}
