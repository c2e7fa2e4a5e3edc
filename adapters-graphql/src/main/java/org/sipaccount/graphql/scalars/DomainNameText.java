package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.accounts.DomainName;

@CustomScalar("DomainName")
@Description("A DNS name in lower case (RFC 1123). Any case is accepted.")
public final class DomainNameText extends Text implements CustomStringScalar {

    public DomainNameText(String text) {
        super(text);
    }

    public static DomainNameText of(DomainName value) {
        return new DomainNameText(value.toString());
    }

    /** @throws org.sipaccount.domain.InvalidValue when the text has not the form */
    public DomainName toDomain() {
        return DomainName.of(toString());
    }
}
