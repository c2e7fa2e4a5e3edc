package org.sipaccount.graphql.scalars;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;
import org.sipaccount.domain.InvalidValue;

@CustomScalar("YearMonth")
@Description("A calendar month: 2025-03.")
public final class YearMonthText extends Text implements CustomStringScalar {

    public YearMonthText(String text) {
        super(text);
    }

    public static YearMonthText of(YearMonth value) {
        return new YearMonthText(value.toString());
    }

    /** @throws InvalidValue when the text has not the form */
    public YearMonth toDomain() {
        try {
            return YearMonth.parse(toString());
        } catch (DateTimeException notOne) {
            throw new InvalidValue("a month has the form 2025-03");
        }
    }
}
