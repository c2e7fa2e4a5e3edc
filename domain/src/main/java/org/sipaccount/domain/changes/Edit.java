package org.sipaccount.domain.changes;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is to become of a value that an account may have or not: nothing, another one, or none. */
public sealed interface Edit<T> {

    record Keep<T>() implements Edit<T> {}

    record Set<T>(T value) implements Edit<T> {}

    record Clear<T>() implements Edit<T> {}

    static <T> Edit<T> keep() {
        return new Keep<>();
    }

    static <T> Edit<T> set(T value) {
        return new Set<>(value);
    }

    static <T> Edit<T> clear() {
        return new Clear<>();
    }

    /** Set to the value, or cleared where there is none. */
    static <T> Edit<T> to(@Nullable T value) {
        return value == null ? clear() : set(value);
    }

    /** The value afterwards. */
    default Optional<T> applied(Optional<T> before) {
        return switch (this) {
            case Keep<T> _ -> before;
            case Set<T>(T value) -> Optional.of(value);
            case Clear<T> _ -> Optional.empty();
        };
    }

    /** The same edit with the value in another form. */
    default <U> Edit<U> map(Function<? super T, ? extends U> form) {
        return switch (this) {
            case Keep<T> _ -> keep();
            case Set<T>(T value) -> set(form.apply(value));
            case Clear<T> _ -> clear();
        };
    }
}
