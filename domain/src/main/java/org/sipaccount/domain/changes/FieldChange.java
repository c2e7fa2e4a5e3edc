package org.sipaccount.domain.changes;

import java.util.Optional;

/**
 * One value before and after a change, in the text form of its type; empty where there was or is none. Secrets have no
 * text form: of them only {@link Change} tells that they were changed.
 *
 * @param field lower camel case, like {@code target}
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {

    public boolean changesNothing() {
        return before.equals(after);
    }
}
