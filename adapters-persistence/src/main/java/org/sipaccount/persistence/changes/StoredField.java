package org.sipaccount.persistence.changes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.FieldChange;

/** A field of a change, as JSON has it. */
record StoredField(
        String field, @Nullable String before, @Nullable String after) {

    static StoredField of(FieldChange change) {
        return new StoredField(
                change.field(), change.before().orElse(null), change.after().orElse(null));
    }

    FieldChange toDomain() {
        return new FieldChange(field, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
