package org.sipaccount.application.changes;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sipaccount.domain.changes.IdempotencyKeyReused;

/** Knows nothing of transactions: a claim stays also where the change was refused. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

    private final Map<List<String>, String> fingerprints = new HashMap<>();

    @Override
    public boolean claim(String caller, String key, String fingerprint, Instant now) {
        String before = fingerprints.putIfAbsent(List.of(caller, key), fingerprint);
        if (before != null && !before.equals(fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return before == null;
    }

    @Override
    public boolean forgetSome(Instant before) {
        return false;
    }
}
