package org.sipaccount.application.changes;

import java.util.Optional;
import java.util.OptionalInt;
import org.sipaccount.domain.InvalidValue;

/**
 * How a change is to be made.
 *
 * @param expectedVersion the setting's version that the caller believes to change; empty to change whatever there is
 * @param idempotency makes a repeated request harmless
 * @param validateOnly everything is tried, and nothing stored
 */
public record ChangeOptions(OptionalInt expectedVersion, Optional<Idempotency> idempotency, boolean validateOnly) {

    public static final ChangeOptions PLAIN = new ChangeOptions(OptionalInt.empty(), Optional.empty(), false);

    /**
     * @param caller whose key it is, 1 to 255 characters: what tells the login from every other for good, not its name
     * @param key chosen by the caller, 1 to 64 characters
     * @param fingerprint of everything that is asked for, so that the key cannot stand for something else
     */
    public record Idempotency(String caller, String key, String fingerprint) {
        public Idempotency {
            InvalidValue.bounded(caller, 255, "a caller");
            InvalidValue.bounded(key, 64, "an idempotency key");
            if (key.isBlank()) {
                throw new InvalidValue("an idempotency key is not empty");
            }
        }
    }
}
