package org.sipaccount.trials.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one node holds: the entries of the change log in their order, and the forwardings. */
final class Stored {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENTRIES = """
            select username, setting, number, fields from change_entry
            where setting in ('FORWARDING_BUSY', 'FORWARDING_NO_REPLY') order by account_id, number""";
    private static final String SETTINGS = """
            select a.username, concat('FORWARDING_', f.forwarding_condition), f.target_uri
            from account a join forwarding f on f.account_id = a.id
            where f.forwarding_condition in ('BUSY', 'NO_REPLY')""";
    private static final String COUNTERS = """
            select a.username, c.last_number from account a join change_counter c on c.account_id = a.id""";
    private static final String NUMBERS = """
            select a.username, count(*) from account a join change_entry e on e.account_id = a.id group by a.username""";

    private record Entry(String user, String setting, String before, String after) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    static Stored of(Node node) throws SQLException, IOException {
        var stored = new Stored();
        try (var connection = node.connect(Galera.DATABASE)) {
            connection.createStatement().execute("set session wsrep_sync_wait = 1");
            stored.read(connection);
        }
        return stored;
    }

    private void read(Connection connection) throws SQLException, IOException {
        try (var rows = connection.createStatement().executeQuery(ENTRIES)) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        try (var rows = connection.createStatement().executeQuery(SETTINGS)) {
            while (rows.next()) {
                settings.put(rows.getString(1) + " " + rows.getString(2), rows.getString(3));
            }
        }
        count(connection, COUNTERS, counters);
        count(connection, NUMBERS, numbers);
    }

    private static void count(Connection connection, String sql, Map<String, Integer> into) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                into.put(rows.getString(1), rows.getInt(2));
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException, IOException {
        JsonNode fields = JSON.readTree(row.getString(4));
        for (var field : fields) {
            if (field.path("field").asText().equals("target")) {
                return new Entry(
                        row.getString(1), row.getString(2), field.path("before").asText(""), field.path("after").asText(""));
            }
        }
        return new Entry(row.getString(1), row.getString(2), "", "");
    }

    /** Acknowledged values without an entry. */
    long lost(Map<String, String> acknowledged) {
        Set<String> kept = new HashSet<>();
        entries.forEach(entry -> kept.add(value(entry.after())));
        return acknowledged.keySet().stream().filter(value -> !kept.contains(value)).count();
    }

    private static String value(String uri) {
        return uri.replaceFirst("^sips?:", "").replaceFirst("@.*", "");
    }

    /** Entries that do not go on where the one before ended, or whose numbers have gaps; settings that are not their newest entry's. */
    long disagreements() {
        long wrong = 0;
        Map<String, String> newest = new HashMap<>();
        for (var entry : entries) {
            var key = entry.user() + " " + entry.setting();
            var before = Optional.ofNullable(newest.put(key, entry.after()));
            wrong += before.filter(known -> !known.equals(entry.before())).isPresent() ? 1 : 0;
        }
        for (var setting : settings.entrySet()) {
            wrong += value(setting.getValue()).equals(value(newest.getOrDefault(setting.getKey(), ""))) ? 0 : 1;
        }
        for (var counter : counters.entrySet()) {
            wrong += counter.getValue().equals(numbers.get(counter.getKey())) ? 0 : 1;
        }
        return wrong;
    }

    int newest(String user) {
        return counters.getOrDefault(user, 0);
    }

    int entries() {
        return entries.size();
    }

    boolean isAs(Stored other) {
        return entries.equals(other.entries) && settings.equals(other.settings) && counters.equals(other.counters);
    }
}
