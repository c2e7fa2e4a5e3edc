package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.InvalidValue;

@CustomScalar("Decimal")
@Description("A decimal number as a string, with a point: 12.5000. Money has at most four decimals.")
public final class DecimalText extends Text implements CustomStringScalar {

    public DecimalText(String text) {
        super(text);
    }

    public static DecimalText of(BigDecimal value) {
        return new DecimalText(value.toPlainString());
    }

    /** @throws InvalidValue when the text is no plain decimal number of at most 20 digits */
    public BigDecimal toDomain() {
        if (!toString().matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,5})?")) {
            throw new InvalidValue("an amount is a decimal number, like 12.50");
        }
        return new BigDecimal(toString());
    }
}
