package org.sipaccount.legacy.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;

/** Times and amounts as the account's language writes them. */
final class Formats {

    private static final int DECIMALS = 4;

    private final Messages messages;

    Formats(Messages messages) {
        this.messages = messages;
    }

    String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(instant.atZone(zone));
    }

    String money(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(messages.locale());
        format.setCurrency(currency);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(amount);
    }

    /** {@code 1:05} or {@code 1:00:05}. */
    String length(Duration duration) {
        return duration.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        duration.toHours(),
                        duration.toMinutesPart(),
                        duration.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    String seconds(long seconds) {
        return messages.format("unit.seconds", seconds);
    }

    String minutes(long minutes) {
        return minutes == 1 ? messages.get("unit.minute") : messages.format("unit.minutes", minutes);
    }
}
