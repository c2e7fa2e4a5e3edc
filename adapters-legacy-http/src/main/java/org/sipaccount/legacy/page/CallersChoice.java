package org.sipaccount.legacy.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ContactGroup;

/** Whom a weekly rule accepts, as the form offers it. */
enum CallersChoice {
    EVERYBODY,
    NOBODY,
    GROUPS;

    static CallersChoice of(Callers callers) {
        return switch (callers) {
            case Callers.Everybody() -> EVERYBODY;
            case Callers.Nobody() -> NOBODY;
            case Callers.Groups _ -> GROUPS;
        };
    }

    static Optional<CallersChoice> named(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Callers callers(List<ContactGroup> ticked) {
        return switch (this) {
            case EVERYBODY -> Callers.EVERYBODY;
            case NOBODY -> Callers.NOBODY;
            case GROUPS -> new Callers.Groups(ticked);
        };
    }
}
