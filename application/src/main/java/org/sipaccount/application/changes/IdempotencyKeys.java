package org.sipaccount.application.changes;

import java.time.Instant;
import org.sipaccount.domain.changes.IdempotencyKeyReused;

/** Keys of requests that were carried out. */
public interface IdempotencyKeys {

    /**
     * Notes that the caller's request with this key is carried out in this transaction; waits for another that is
     * carrying it out.
     *
     * @param caller whose key it is; keys of different callers are different ones
     * @param fingerprint of everything that was asked for
     * @return whether it is new; otherwise the same request was carried out already
     * @throws IdempotencyKeyReused when the key belongs to another request
     */
    boolean claim(String caller, String key, String fingerprint, Instant now);

    /** Forgets some of those claimed before that instant; answers whether there may be more. */
    boolean forgetSome(Instant before);
}
