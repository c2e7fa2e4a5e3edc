package org.sipaccount.domain.numbers;

import java.util.List;
import java.util.Optional;

/**
 * How numbers are written and dialled in a country, and what they mean (ITU-T E.164). Where no country is known, only
 * international spellings mean something. Plans are equal if their countries are.
 */
public interface NumberingPlan {

    Optional<Country> country();

    /**
     * The number that a text means: {@code +31…}, {@code 0031…} or {@code 31…}, as it is dialled within the country
     * ({@code 020…}), or as a {@code tel} URI (RFC 3966), with visual separators or without. A trunk prefix that is not
     * dialled from abroad, {@code +31 (0)20}, is left out.
     *
     * @return empty for anything else: a text with letters, an emergency or other short number, a number with an extension
     */
    Optional<E164Number> number(String text);

    /**
     * What people and devices write for the number in this country, without separators, four or five texts: {@code 31…},
     * {@code +31…}, {@code 0031…}, and as it is dialled here.
     */
    List<String> spellings(E164Number number);

    /**
     * How numbers begin, with their country code, that begin like this when they are dialled within the country: {@code 3120}
     * for {@code 020}. Empty where no number here begins so.
     *
     * @param digits without separators
     */
    Optional<String> beginning(String digits);

    /** Whether the digits reach emergency or other services rather than a subscriber, and are nobody's to take. */
    boolean isService(String digits);
}
