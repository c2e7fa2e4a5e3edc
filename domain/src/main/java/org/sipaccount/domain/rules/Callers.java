package org.sipaccount.domain.rules;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;

/** Whom a rule lets through. */
public sealed interface Callers {

    /** Every caller. */
    record Everybody() implements Callers {}

    /** No caller at all. */
    record Nobody() implements Callers {}

    /** Callers who are in one of these groups of the phone book; 1 to 20 groups, in the order they were chosen. */
    record Groups(List<ContactGroup> groups) implements Callers {
        public Groups {
            groups = List.copyOf(groups);
            if (groups.isEmpty() || groups.size() > 20) {
                throw new InvalidValue("a rule names 1 to 20 contact groups");
            }
        }
    }

    Callers EVERYBODY = new Everybody();
    Callers NOBODY = new Nobody();

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
