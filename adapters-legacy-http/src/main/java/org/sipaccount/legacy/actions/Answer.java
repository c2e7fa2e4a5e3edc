package org.sipaccount.legacy.actions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.legacy.wire.Envelope;
import org.sipaccount.legacy.wire.PhpJson;

/**
 * The answer to an action, with status 200 whatever its kind.
 *
 * @param disposition value of {@code Content-Disposition}
 * @param body the whole answer, or the beginning of a long one
 * @param rest what follows the body, read part by part while it is sent; may fail on the way
 */
public record Answer(Kind kind, String contentType, Optional<String> disposition, String body, Iterable<String> rest) {

    /** How an action ended. */
    public enum Kind {
        READ("success"),
        CHANGED("success"),
        REFUSED("refused"),
        FAULT("fault");

        private final String outcome;

        Kind(String outcome) {
            this.outcome = outcome;
        }

        /** The word for it in metrics. */
        public String outcome() {
            return outcome;
        }
    }

    /** What the original says of everything it answers, JSON too; no client looks at it. */
    private static final String HTML = "text/html; charset=UTF-8";

    static Answer read(@Nullable Object value) {
        return json(Kind.READ, value);
    }

    static Answer unchanged(String text) {
        return json(Kind.READ, new Envelope(true, text));
    }

    static Answer changed(String text) {
        return json(Kind.CHANGED, new Envelope(true, text));
    }

    /** A change whose answer has a form of its own. */
    static Answer changedWith(Object value) {
        return json(Kind.CHANGED, value);
    }

    static Answer refusedWith(Object value) {
        return json(Kind.REFUSED, value);
    }

    static Answer refused(String text) {
        return json(Kind.REFUSED, new Envelope(false, text));
    }

    /** To a change that the page of another origin asks for. */
    public static Answer foreignOrigin() {
        return refused("Error: pages of other origins cannot change anything");
    }

    public static Answer wrongMethod() {
        return refused("Error: every action is a GET or a POST");
    }

    static Answer fault(String text) {
        return json(Kind.FAULT, new Envelope(false, text));
    }

    static Answer csv(String fileName, String body) {
        return csv(fileName, body, List.of());
    }

    static Answer csv(String fileName, String beginning, Iterable<String> rest) {
        return new Answer(
                Kind.READ, "text/csv;charset=UTF-8", Optional.of("inline; filename=" + fileName), beginning, rest);
    }

    /** Where the original would have sent a file and has none. */
    static Answer empty() {
        return page("");
    }

    /** A text for people. */
    static Answer page(String html) {
        return new Answer(Kind.READ, HTML, Optional.empty(), html, List.of());
    }

    private static Answer json(Kind kind, @Nullable Object value) {
        return new Answer(kind, HTML, Optional.empty(), PhpJson.write(value), List.of());
    }
}
