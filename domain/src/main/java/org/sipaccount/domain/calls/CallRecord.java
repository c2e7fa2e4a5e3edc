package org.sipaccount.domain.calls;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sipaccount.domain.InvalidValue;

/**
 * A call of the account, in progress as long as it has no stop.
 *
 * @param remoteParty the other side, {@code user@domain} without scheme, up to 255 characters
 * @param displayName the other side's name where it sent one, up to 255 characters
 * @param duration time of the conversation, to the second
 * @param status final SIP status code; empty while none was sent
 * @param price what a placed call cost, in the currency of the account's domain
 * @param proxy IP address of the proxy that carried the call
 * @param media what was exchanged: audio, video, chat, Message …
 */
public record CallRecord(
        Direction direction,
        String remoteParty,
        String displayName,
        Instant start,
        Optional<Instant> stop,
        Duration duration,
        OptionalInt status,
        BigDecimal price,
        DialogId dialog,
        String proxy,
        List<String> media) {

    /** Calls that the proxy itself challenged or turned away with this code are not the subscriber's. */
    private static final int NOT_A_CALL = 435;

    /** The first digit of the status codes that answer a call. */
    private static final int SUCCESS = 2;

    public CallRecord {
        media = List.copyOf(media);
        InvalidValue.bounded(remoteParty, 255, "a remote party");
        InvalidValue.bounded(displayName, 255, "a display name");
        InvalidValue.bounded(proxy, 64, "a proxy address");
    }

    /** Whether the call is shown in the history, and counted in the usage of its month. */
    public boolean counts() {
        boolean turnedAway = direction == Direction.PLACED && status.equals(OptionalInt.of(NOT_A_CALL));
        return stop.isPresent() && !turnedAway;
    }

    /** What became of the call; only of a finished one. */
    public CallOutcome outcome() {
        if (!duration.isZero() || status.orElse(0) / 100 == SUCCESS) {
            return CallOutcome.ANSWERED;
        }
        return direction == Direction.RECEIVED ? CallOutcome.MISSED : CallOutcome.UNANSWERED;
    }

    /** Reads the media of a call from its application types, {@code audio, chat}. */
    public static List<String> media(String applicationTypes) {
        return Arrays.stream(applicationTypes.split(","))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .toList();
    }
}
