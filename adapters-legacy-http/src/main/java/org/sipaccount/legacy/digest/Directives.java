package org.sipaccount.legacy.digest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code name=token, name="quoted text"} step by step: a pattern's recursion would be at a stranger's mercy. */
final class Directives {

    private final String text;
    private int at;

    private Directives(String text) {
        this.text = text;
    }

    /** By name in lower case; nothing when the form is broken or a name comes twice. */
    static Optional<Map<String, String>> of(String text) {
        return new Directives(text).read();
    }

    private Optional<Map<String, String>> read() {
        Map<String, String> found = new HashMap<>();
        skip(" \t,");
        while (at < text.length()) {
            String name = until("=, \t\"").toLowerCase(Locale.ROOT);
            skip(" \t");
            if (name.isEmpty() || !take('=')) {
                return Optional.empty();
            }
            skip(" \t");
            Optional<String> value = take('"') ? quoted() : Optional.of(until(", \t\""));
            skip(" \t");
            if (value.isEmpty() || (at < text.length() && text.charAt(at) != ',')) {
                return Optional.empty();
            }
            if (found.put(name, value.get()) != null) {
                return Optional.empty();
            }
            skip(" \t,");
        }
        return Optional.of(found);
    }

    /** The rest of a quoted text with its escapes resolved; nothing when it has no end. */
    private Optional<String> quoted() {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"') {
                return Optional.of(value.toString());
            }
            if (next == '\\' && at < text.length()) {
                next = text.charAt(at++);
            }
            value.append(next);
        }
        return Optional.empty();
    }

    private String until(String ends) {
        int start = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip(String any) {
        while (at < text.length() && any.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }
}
