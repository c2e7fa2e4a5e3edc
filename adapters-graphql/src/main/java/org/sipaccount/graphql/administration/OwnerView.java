package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.graphql.scalars.PhoneNumberText;

@Type("Owner")
@Description("The customer that an account belongs to.")
public record OwnerView(
        @Id @Description("The customer number; null where unknown.") @Nullable
        String id,

        @Description("The customer's mobile number; null where unknown.") @Nullable
        PhoneNumberText mobileNumber,

        @Description("The customer's telephone number; null where unknown.") @Nullable
        PhoneNumberText telephone) {

    static OwnerView of(Owner owner) {
        return new OwnerView(
                owner.id().map(String::valueOf).orElse(null),
                owner.mobile().map(PhoneNumberText::of).orElse(null),
                owner.telephone().map(PhoneNumberText::of).orElse(null));
    }
}
