package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.accounts.SipAddress;

@CustomScalar("SipAddress")
@Description("An address-of-record, user@domain without scheme, in lower case (RFC 3261). Any case is accepted.")
public final class SipAddressText extends Text implements CustomStringScalar {

    public SipAddressText(String text) {
        super(text);
    }

    public static SipAddressText of(SipAddress value) {
        return new SipAddressText(value.toString());
    }

    /** @throws org.sipaccount.domain.InvalidValue when the text has not the form */
    public SipAddress toDomain() {
        return SipAddress.of(toString());
    }
}
