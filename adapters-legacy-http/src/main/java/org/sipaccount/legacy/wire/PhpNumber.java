package org.sipaccount.legacy.wire;

import java.math.BigDecimal;

/** PHP's text of a floating-point number: the shortest that reads back the same, without a zero fraction. */
public final class PhpNumber {

    /** More digits before the point than this, or more zeros behind it than three, are written with an exponent. */
    private static final int MOST_DIGITS = 17;

    private PhpNumber() {}

    public static String of(BigDecimal number) {
        BigDecimal shortest = BigDecimal.valueOf(number.doubleValue()).stripTrailingZeros();
        int pointAfter = shortest.precision() - shortest.scale();
        if (shortest.signum() != 0 && (pointAfter < -3 || pointAfter > MOST_DIGITS)) {
            return withExponent(shortest, pointAfter - 1);
        }
        return shortest.toPlainString();
    }

    private static String withExponent(BigDecimal number, int exponent) {
        String digits = number.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        String sign = number.signum() < 0 ? "-" : "";
        return sign + digits.charAt(0) + "." + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
    }
}
