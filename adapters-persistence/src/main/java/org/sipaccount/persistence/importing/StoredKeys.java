package org.sipaccount.persistence.importing;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sipaccount.persistence.Chunks;

/** Which of many keys of two parts the database holds. */
@ApplicationScoped
class StoredKeys {

    private static final int ASKED_AT_ONCE = 500;

    record Key(String first, String second) {}

    private final EntityManager entities;

    StoredKeys(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those of the values whose key is stored.
     *
     * @param query selects both parts of the key where they are in parameter 1 and in parameter 2; an index answers
     *     that, and pairs of parts that do not belong together are sorted out here
     */
    <T> Set<T> among(Set<T> values, Function<T, Key> key, String query) {
        return new Chunks<>(values, ASKED_AT_ONCE)
                .stream().flatMap(chunk -> stored(chunk, key, query).stream()).collect(toSet());
    }

    private <T> List<T> stored(List<T> chunk, Function<T, Key> key, String query) {
        List<Key> keys = chunk.stream().map(key).toList();
        Set<Key> stored = new HashSet<>(entities.createQuery(query, Key.class)
                .setParameter(1, keys.stream().map(Key::first).collect(toSet()))
                .setParameter(2, keys.stream().map(Key::second).collect(toSet()))
                .getResultList());
        return chunk.stream().filter(value -> stored.contains(key.apply(value))).toList();
    }
}
