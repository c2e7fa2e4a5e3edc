package org.sipaccount.application.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.balance.Money;

/** How the document writes numbers, times and amounts. */
final class Texts {

    private static final BigDecimal NOISE = new BigDecimal("0.00000001");
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private Texts() {}

    static Function<String, String> upTo(int limit, String what) {
        return text -> InvalidValue.bounded(text, limit, what);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new InvalidValue("true or false is expected");
        };
    }

    static Function<String, Integer> whole(int least, int most) {
        return text -> {
            if (text.matches("-?[0-9]{1,9}")) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw new InvalidValue("a whole number from " + least + " to " + most + " is expected");
        };
    }

    /** A number that the other server gave out; positive. */
    static long id(String text) {
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) == 0) {
            throw new InvalidValue("a positive whole number is expected");
        }
        return Long.parseLong(text);
    }

    static Duration seconds(String text) {
        return Duration.ofSeconds(whole(0, 999_999_999).apply(text));
    }

    static Instant unixTime(String text) {
        if (!text.matches("[0-9]{1,12}") || Long.parseLong(text) > LAST_SECOND) {
            throw new InvalidValue("a time in Unix seconds is expected");
        }
        return Instant.ofEpochSecond(Long.parseLong(text));
    }

    static Instant utcDate(String text) {
        return parsed(
                () -> LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC),
                "a date YYYY-MM-DD HH:MM:SS in UTC is expected");
    }

    static LocalTime minuteOfDay(String text) {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new InvalidValue("a time of day HH:MM is expected");
        }
        return LocalTime.parse(text);
    }

    static ZoneId zone(String text) {
        return parsed(() -> ZoneId.of(text), "a time zone such as Europe/Amsterdam is expected");
    }

    static Function<String, Money> money(Currency currency) {
        return text -> {
            if (!text.matches("[-+]?[0-9]{1,12}(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?")) {
                throw new InvalidValue("an amount such as 12.5 is expected");
            }
            return new Money(rounded(new BigDecimal(text)), currency);
        };
    }

    /** Writers of JSON make 0.35000000000000003 of a sum of doubles: such noise is rounded away, anything else is no typing error. */
    private static BigDecimal rounded(BigDecimal amount) {
        BigDecimal rounded = amount.setScale(Money.DECIMALS, RoundingMode.HALF_EVEN);
        if (amount.subtract(rounded).abs().compareTo(NOISE) > 0) {
            throw new InvalidValue("an amount has at most " + Money.DECIMALS + " decimals");
        }
        return rounded;
    }

    static Currency currency(String text) {
        return switch (text) {
            case "&euro;", "€" -> Currency.getInstance("EUR");
            case "$" -> Currency.getInstance("USD");
            case "&pound;", "£" -> Currency.getInstance("GBP");
            default -> isoCurrency(text);
        };
    }

    private static Currency isoCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(code))
                .findAny()
                .orElseThrow(() -> new InvalidValue("a currency is expected: &euro;, $, £ or an ISO 4217 code"));
    }

    private static <T> T parsed(Supplier<T> reading, String expected) {
        try {
            return reading.get();
        } catch (DateTimeException otherForm) {
            throw new InvalidValue(expected);
        }
    }
}
