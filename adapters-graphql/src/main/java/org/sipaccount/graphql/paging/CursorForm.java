package org.sipaccount.graphql.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.graphql.changes.RefusedField;

/**
 * How positions travel: as opaque texts, which only lists of the same kind take back. A cursor is no secret and grants
 * nothing; a page is always one of a list that the caller may read.
 *
 * @param kind of the list
 * @param write the parts that tell the position, without line breaks
 * @param read the position from its parts
 */
public record CursorForm<P>(String kind, Function<P, List<?>> write, Function<List<String>, P> read) {

    /** More than any position takes. */
    private static final int LONGEST = 4096;

    private static final String BETWEEN_PARTS = "\n";

    public String cursor(P position) {
        String text = Stream.concat(Stream.of(kind), write.apply(position).stream())
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN_PARTS));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** @throws InvalidValue when the text is no cursor of such a list */
    P position(String cursor) {
        try {
            return read(cursor)
                    .filter(position -> cursor(position).equals(cursor))
                    .orElseThrow(CursorForm::unknown);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException | InvalidValue notOurs) {
            throw unknown();
        }
    }

    private Optional<P> read(String cursor) {
        if (cursor.length() > LONGEST) {
            return Optional.empty();
        }
        String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        List<String> parts = List.of(text.split(BETWEEN_PARTS, -1));
        return Optional.of(read.apply(parts.subList(1, parts.size())));
    }

    private static InvalidValue unknown() {
        return new InvalidValue("a cursor comes from a page of the same list");
    }

    /** The page that the arguments {@code first} and {@code after} ask for. */
    public PageRequest<P> request(int first, @Nullable String after) {
        PageRequest<P> page = RefusedField.in("first", () -> PageRequest.first(first));
        return after == null ? page : page.after(RefusedField.in("after", () -> position(after)));
    }
}
