package org.sipaccount.persistence.rules;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.rules.Callers;

/** Callers by their names, one a line: no name has a control character. */
@Converter(autoApply = true)
class CallersConverter implements AttributeConverter<Callers, String> {

    private static final String LINE_END = "\n";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Callers callers) {
        return callers == null ? null : String.join(LINE_END, callers.names());
    }

    @Override
    public @Nullable Callers convertToEntityAttribute(@Nullable String names) {
        return names == null ? null : Callers.named(List.of(names.split(LINE_END)));
    }
}
