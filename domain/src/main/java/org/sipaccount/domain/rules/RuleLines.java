package org.sipaccount.domain.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sipaccount.domain.InvalidValue;

/** Rules as a text of one line each, from which they can be read back; the text form of a rule has no line ends. */
public final class RuleLines {

    private static final String LINE_END = "\n";

    private RuleLines() {}

    /** Empty where there are no rules. */
    public static Optional<String> of(List<?> rules) {
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        LINE_END, rules.stream().map(Object::toString).toList()));
    }

    /** @throws InvalidValue when a line is no rule */
    public static <T> List<T> read(Optional<String> lines, Function<String, T> rule) {
        return lines.map(text -> List.of(text.split(LINE_END, -1))).orElse(List.of()).stream()
                .map(rule)
                .toList();
    }
}
