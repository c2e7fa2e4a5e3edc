package org.sipaccount.persistence.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.sipaccount.application.changes.IdempotencyKeys;
import org.sipaccount.domain.changes.IdempotencyKeyReused;
import org.sipaccount.persistence.Contended;

/** Native statements: of two that claim a key at once the second waits for the first, and then finds it claimed. */
@ApplicationScoped
@Contended
class MariaDbIdempotencyKeys implements IdempotencyKeys {

    private static final int FORGOTTEN_AT_ONCE = 1000;

    private static final String CLAIM = "insert ignore into idempotency_key values (?1, ?2, ?3, ?4)";
    private static final String FINGERPRINT =
            "select fingerprint from idempotency_key where caller = ?1 and key_text = ?2";
    private static final String FORGET = "delete from idempotency_key where claimed_at < ?1 limit " + FORGOTTEN_AT_ONCE;

    private final EntityManager entities;

    MariaDbIdempotencyKeys(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean claim(String caller, String key, String fingerprint, Instant now) {
        int claimed = entities.createNativeQuery(CLAIM)
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, fingerprint)
                .setParameter(4, now)
                .executeUpdate();
        if (claimed == 0 && !fingerprint(caller, key).equals(fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return claimed == 1;
    }

    private Object fingerprint(String caller, String key) {
        return entities.createNativeQuery(FINGERPRINT, String.class)
                .setParameter(1, caller)
                .setParameter(2, key)
                .getSingleResult();
    }

    @Override
    public boolean forgetSome(Instant before) {
        return entities.createNativeQuery(FORGET).setParameter(1, before).executeUpdate() == FORGOTTEN_AT_ONCE;
    }
}
