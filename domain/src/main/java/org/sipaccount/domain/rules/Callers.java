package org.sipaccount.domain.rules;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;

/** Whom a rule lets through. */
public sealed interface Callers {

    /** Every caller. */
    record Everybody() implements Callers {
        @Override
        public String toString() {
            return "everybody";
        }
    }

    /** No caller at all. */
    record Nobody() implements Callers {
        @Override
        public String toString() {
            return "nobody";
        }
    }

    /** Callers who are in one of these groups of the phone book; 1 to 20 groups, in the order they were chosen. */
    record Groups(List<ContactGroup> groups) implements Callers {

        private static final String PREFIX = "groups: ";

        public Groups {
            groups = List.copyOf(groups);
            if (groups.isEmpty() || groups.size() > 20) {
                throw new InvalidValue("a rule names 1 to 20 contact groups");
            }
        }

        @Override
        public String toString() {
            return PREFIX + TextList.of(names());
        }
    }

    Callers EVERYBODY = new Everybody();
    Callers NOBODY = new Nobody();

    /** Reads {@code everybody}, {@code nobody}, and {@code groups: family, "best friends"}. */
    static Callers of(String text) {
        return switch (text) {
            case "everybody" -> EVERYBODY;
            case "nobody" -> NOBODY;
            default -> groups(text);
        };
    }

    private static Callers groups(String text) {
        if (!text.startsWith(Groups.PREFIX)) {
            throw new InvalidValue("callers are everybody, nobody, or groups");
        }
        return new Groups(TextList.read(text.substring(Groups.PREFIX.length())).stream()
                .map(ContactGroup::new)
                .toList());
    }

    /** These groups, or nobody where there are none. */
    static Callers only(List<ContactGroup> groups) {
        return groups.isEmpty() ? NOBODY : new Groups(groups.stream().distinct().toList());
    }

    /** Reads the names that clients and the database use: {@code everybody}, {@code nobody}, or groups. */
    static Callers named(List<String> names) {
        if (names.isEmpty() || names.contains("everybody")) {
            return EVERYBODY;
        }
        if (names.contains("nobody")) {
            return NOBODY;
        }
        return new Groups(names.stream().distinct().map(ContactGroup::new).toList());
    }

    /** The same names back. */
    default List<String> names() {
        return switch (this) {
            case Everybody() -> List.of("everybody");
            case Nobody() -> List.of("nobody");
            case Groups(var groups) -> groups.stream().map(ContactGroup::name).toList();
        };
    }

    /** Whether a caller who is in these groups of the phone book is let through. */
    default boolean accept(Set<ContactGroup> callersGroups) {
        return switch (this) {
            case Everybody() -> true;
            case Nobody() -> false;
            case Groups(var groups) -> !Collections.disjoint(groups, callersGroups);
        };
    }
}
