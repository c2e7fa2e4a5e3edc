package org.sipaccount.persistence.calls;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;

/** A call from its row, for the lists that are read without the ORM. */
final class CallRecordRow {

    private CallRecordRow() {}

    static CallRecord call(ResultSet row) throws SQLException {
        @Nullable Integer status = row.getObject("status", Integer.class);
        return new CallRecord(
                Direction.valueOf(row.getString("direction")),
                row.getString("remote_party"),
                row.getString("display_name"),
                instant(row, "started_at").orElseThrow(),
                instant(row, "stopped_at"),
                Duration.ofSeconds(row.getLong("duration_seconds")),
                status == null ? OptionalInt.empty() : OptionalInt.of(status),
                requireNonNull(row.getBigDecimal("price")),
                new DialogId(row.getString("call_id"), row.getString("from_tag"), row.getString("to_tag")),
                row.getString("proxy"),
                CallRecord.media(row.getString("media")));
    }

    /** Times are stored in UTC; the driver would read them in the zone of the machine. */
    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
