package org.sipaccount.domain.balance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/**
 * A prepaid card: whoever knows its number can add its value to a balance, once.
 *
 * @param id number printed on the card, positive
 * @param number secret of the card, 1 to 64 characters
 * @param value what it adds, above zero
 */
public record Voucher(long id, String number, Money value, boolean redeemed) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\p{Pd}]");

    public Voucher {
        InvalidValue.bounded(number, 64, "a voucher's number");
        if (id < 1 || withoutSeparators(number).isEmpty() || value.amount().signum() <= 0) {
            throw new InvalidValue("a voucher has a positive id, a number and a value above zero");
        }
    }

    /** @throws VoucherRefused when the number is not this card's, or the card was used before */
    public Voucher redeem(String givenNumber) {
        if (redeemed || !sameNumber(givenNumber)) {
            throw new VoucherRefused();
        }
        return new Voucher(id, number, value, true);
    }

    private boolean sameNumber(String given) {
        return MessageDigest.isEqual(bytes(number), bytes(given));
    }

    /** Cards print their number in groups: blanks and hyphens between them are no part of it. */
    private static String withoutSeparators(String number) {
        return SEPARATORS.matcher(number).replaceAll("");
    }

    private static byte[] bytes(String number) {
        return withoutSeparators(number).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Voucher[" + id + "]";
    }
}
