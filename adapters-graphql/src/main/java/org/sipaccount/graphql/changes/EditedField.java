package org.sipaccount.graphql.changes;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.changes.Edit;

/** Fields of inputs that can be left out, null, or a value. */
public final class EditedField {

    private EditedField() {}

    /**
     * What is to become of a value: kept where the field is left out, cleared where it is null.
     *
     * @param input null where the request has no such field, empty where it says null
     */
    public static <T, U> Edit<U> of(String field, @Nullable Optional<T> input, Function<T, U> reading) {
        return input == null
                ? Edit.keep()
                : Edit.to(input.map(text -> RefusedField.in(field, () -> reading.apply(text)))
                        .orElse(null));
    }

    /** For a value that every account has: empty where the field is left out; null is refused. */
    public static <T, U> Optional<U> ofRequired(String field, @Nullable Optional<T> input, Function<T, U> reading) {
        return input == null ? Optional.empty() : Optional.of(read(field, input, reading));
    }

    /** For a field whose null takes the value away: leaving it out by mistake must not. */
    public static <T, U> Optional<U> ofNamed(String field, @Nullable Optional<T> input, Function<T, U> reading) {
        if (input == null) {
            throw missing(field, field + " is null to take it away; leaving it out says nothing");
        }
        return input.map(text -> RefusedField.in(field, () -> reading.apply(text)));
    }

    private static <T, U> U read(String field, Optional<T> input, Function<T, U> reading) {
        return RefusedField.in(
                field, () -> reading.apply(input.orElseThrow(() -> new InvalidValue(field + " cannot be taken away"))));
    }

    private static RefusedField missing(String field, String expected) {
        return RefusedField.of(field, new InvalidValue(expected));
    }
}
