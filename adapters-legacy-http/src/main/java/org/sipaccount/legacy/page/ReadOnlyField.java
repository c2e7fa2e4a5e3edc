package org.sipaccount.legacy.page;

import java.util.List;

/** A line that is only read. One without a value is left out. */
public record ReadOnlyField(String label, String value) {

    static List<ReadOnlyField> known(ReadOnlyField... fields) {
        return List.of(fields).stream()
                .filter(field -> !field.value().isEmpty())
                .toList();
    }
}
