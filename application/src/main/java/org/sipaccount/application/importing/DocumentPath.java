package org.sipaccount.application.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;

/**
 * A place in the document. A text that is no value is noted here as a fault and read as if it were absent, so that
 * reading goes on and finds the others. Nothing, an empty text and blanks are all "absent".
 */
final class DocumentPath {

    /** Where what holds for the whole document stands: before the accounts. */
    static final int DOCUMENT = -1;

    private final Faults faults;
    private final int position;
    private final String account;
    private final String path;

    private DocumentPath(Faults faults, int position, String account, String path) {
        this.faults = faults;
        this.position = position;
        this.account = account;
        this.path = path;
    }

    static DocumentPath document(Faults faults) {
        return new DocumentPath(faults, DOCUMENT, "document", "");
    }

    static DocumentPath account(Faults faults, int position, String label) {
        return new DocumentPath(faults, position, label, "");
    }

    DocumentPath at(String member) {
        return new DocumentPath(faults, position, account, path.isEmpty() ? member : path + "." + member);
    }

    DocumentPath at(int index) {
        return new DocumentPath(faults, position, account, path + "[" + index + "]");
    }

    /** That of the account in the document. */
    int position() {
        return position;
    }

    void fault(String message) {
        faults.add(position, new ImportFault(account, path, message));
    }

    <T> Optional<T> optional(@Nullable String text, Function<String, T> form) {
        return text == null || text.isBlank() ? Optional.empty() : whole(() -> form.apply(text.strip()));
    }

    <T> Optional<T> required(@Nullable String text, Function<String, T> form) {
        if (text == null || text.isBlank()) {
            fault("is missing");
            return Optional.empty();
        }
        return optional(text, form);
    }

    /** What the parts of this place make together. */
    <T> Optional<T> whole(Supplier<T> parts) {
        try {
            return Optional.of(parts.get());
        } catch (InvalidValue expected) {
            fault(String.valueOf(expected.getMessage()));
            return Optional.empty();
        }
    }

    /** Each element that makes a value; the others leave their faults. */
    <E, T> List<T> each(@Nullable List<E> elements, BiFunction<DocumentPath, E, Optional<T>> reading) {
        List<T> values = new ArrayList<>();
        for (int i = 0; elements != null && i < elements.size(); i++) {
            reading.apply(at(i), elements.get(i)).ifPresent(values::add);
        }
        return values;
    }

    /** Each text of a list of texts; absent ones are left out. */
    <T> List<T> eachText(@Nullable List<@Nullable String> texts, Function<String, T> form) {
        List<T> values = new ArrayList<>();
        for (int i = 0; texts != null && i < texts.size(); i++) {
            at(i).optional(texts.get(i), form).ifPresent(values::add);
        }
        return values;
    }
}
