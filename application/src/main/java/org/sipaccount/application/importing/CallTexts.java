package org.sipaccount.application.importing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipaccount.application.importing.AccountDocument.CallEntry;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.domain.calls.NameAddress;

/** The calls of an account, priced in the currency of its domain. */
record CallTexts(Currency currency) {

    private static final Pattern BRACKETED = Pattern.compile("<([^>]*)>");

    Optional<CallRecord> read(DocumentPath path, CallEntry entry) {
        Optional<Direction> direction = path.at("direction").required(entry.direction(), CallTexts::direction);
        Optional<String> remote = path.at("remote_uri").required(entry.remoteUri(), CallTexts::bareAddress);
        Optional<Instant> start = path.at("start").required(entry.start(), Texts::unixTime);
        Optional<Instant> stop = path.at("stop").optional(entry.stop(), Texts::unixTime);
        Duration duration =
                path.at("duration").optional(entry.duration(), Texts::seconds).orElse(Duration.ZERO);
        OptionalInt status = path.at("status")
                .optional(entry.status(), Texts.whole(100, 999))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        BigDecimal price = path.at("price")
                .optional(entry.price(), Texts.money(currency))
                .orElse(Money.zero(currency))
                .amount();
        Optional<String> media =
                path.at("applications").optional(entry.applications(), Texts.upTo(255, "a list of application types"));
        Optional<DialogId> dialog = path.whole(() -> new DialogId(
                Texts.orEmpty(entry.sessionId()), Texts.orEmpty(entry.fromTag()), Texts.orEmpty(entry.toTag())));
        if (direction.isEmpty() || remote.isEmpty() || start.isEmpty() || dialog.isEmpty()) {
            return Optional.empty();
        }
        return path.whole(() -> new CallRecord(
                direction.get(),
                remote.get(),
                NameAddress.displayName(Texts.orEmpty(entry.fromHeader())),
                start.get(),
                stop,
                duration,
                status,
                price,
                dialog.get(),
                Texts.orEmpty(entry.proxyIp()),
                CallRecord.media(media.orElse(""))));
    }

    private static Direction direction(String text) {
        return switch (text) {
            case "placed" -> Direction.PLACED;
            case "received" -> Direction.RECEIVED;
            default -> throw new InvalidValue("placed or received is expected");
        };
    }

    /** {@code user@host} of whatever was recorded: a bare address, a URI with parameters, or a name with an address. */
    private static String bareAddress(String recorded) {
        Matcher bracketed = BRACKETED.matcher(recorded);
        String uri = withoutScheme(bracketed.find() ? bracketed.group(1) : recorded.strip());
        int parameters = uri.indexOf(';');
        return parameters < 0 ? uri : uri.substring(0, parameters);
    }

    private static String withoutScheme(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        boolean hasScheme = lower.startsWith("sip:") || lower.startsWith("sips:");
        return hasScheme ? uri.substring(uri.indexOf(':') + 1) : uri;
    }
}
