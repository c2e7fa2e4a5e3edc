package org.sipaccount.legacy.actions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.journal.JournalEntry;

/** What one row of a put asks for. The id is the client's own, and goes back to it as it came. */
sealed interface JournalRow {

    /** A number, a text, or null. */
    @Nullable
    JsonNode id();

    record Added(@Nullable JsonNode id, String data) implements JournalRow {}

    record Removed(@Nullable JsonNode id, long journalId) implements JournalRow {}

    /** Data that is no text, or too long. */
    record Failed(@Nullable JsonNode id) implements JournalRow {}

    /** The rows of a list, or of an object by whatever names; those without data are passed over. */
    static Stream<JournalRow> all(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(JsonNode::isObject)
                .flatMap(row -> of(row).stream());
    }

    private static Optional<JournalRow> of(JsonNode row) {
        JsonNode id = row.path("id").isValueNode() ? row.get("id") : null;
        if (row.path("action").asText().equals("remove")) {
            return JournalJson.id(row.path("journal_id")).stream()
                    .<JournalRow>mapToObj(journalId -> new Removed(id, journalId))
                    .findAny();
        }
        JsonNode data = row.path("data");
        if (data.isMissingNode()
                || data.isNull()
                || data.isValueNode() && data.asText().isEmpty()) {
            return Optional.empty();
        }
        boolean fits = data.isValueNode() && JournalEntry.fits(data.asText());
        return Optional.of(fits ? new Added(id, data.asText()) : new Failed(id));
    }
}
