package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.numbers.E164Number;

@CustomScalar("E164Number")
@Description("A number of the international telephone network (ITU-T E.164): + and 1 to 15 digits.")
public final class E164NumberText extends Text implements CustomStringScalar {

    public E164NumberText(String text) {
        super(text);
    }

    public static E164NumberText of(E164Number value) {
        return new E164NumberText(value.toString());
    }

    /** @throws org.sipaccount.domain.InvalidValue when the text has not the form */
    public E164Number toDomain() {
        return E164Number.of(toString());
    }
}
