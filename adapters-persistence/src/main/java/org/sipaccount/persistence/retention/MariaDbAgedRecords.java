package org.sipaccount.persistence.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sipaccount.application.retention.AgedRecords;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.Select;

@ApplicationScoped
@Contended
class MariaDbAgedRecords implements AgedRecords {

    private static final int AT_ONCE = 1000;

    /** @param needed a condition on the record {@code r}, of which nothing may be lost */
    private record Table(String name, String age, String needed) {

        String page() {
            return """
                    select r.id, r.%2$s at, (%3$s) needed from %1$s r
                    where r.%2$s < ? and (r.%2$s > ? or r.%2$s = ? and r.id > ?)
                    order by r.%2$s, r.id limit %4$d""".formatted(name, age, needed, AT_ONCE);
        }

        String removal() {
            return "delete from " + name + " where id in (:keys)";
        }
    }

    private static final Map<Kind, Table> TABLES = Map.of(
            Kind.CALLS, new Table("call_record", "started_at", "r.stopped_at is null"),
            Kind.LEDGER,
                    new Table(
                            "ledger_entry",
                            "booked_at",
                            "not exists (select 1 from ledger_entry n where n.account_id = r.account_id and n.entry_id > r.entry_id)"),
            Kind.CHANGES, new Table("change_entry", "made_at", """
                            exists (select 1 from account a where a.id = r.account_id)
                            and not exists (select 1 from change_entry n
                                where n.account_id = r.account_id and n.setting = r.setting and n.number > r.number)"""));

    private record Found(long key, Instant at, boolean needed) {}

    private final Select select;
    private final EntityManager entities;

    MariaDbAgedRecords(Select select, EntityManager entities) {
        this.select = select;
        this.entities = entities;
    }

    @Override
    public Optional<Position> removeSome(Kind kind, Instant before, Position after) {
        Table table = Objects.requireNonNull(TABLES.get(kind));
        LocalDateTime from = utc(after.at());
        List<Found> found = select.list(
                table.page(),
                row -> new Found(
                        row.getLong("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("needed")),
                utc(before),
                from,
                from,
                after.key());
        remove(
                table,
                found.stream()
                        .filter(record -> !record.needed())
                        .map(Found::key)
                        .toList());
        return found.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(new Position(found.getLast().at(), found.getLast().key()));
    }

    private void remove(Table table, List<Long> keys) {
        if (!keys.isEmpty()) {
            entities.createNativeQuery(table.removal())
                    .setParameter("keys", keys)
                    .executeUpdate();
        }
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
