package org.sipaccount.graphql.rules;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.rules.Callers;

@Enum("CallersKind")
@Description("Whom a rule lets through: EVERYBODY, NOBODY, or the contacts of some GROUPS.")
public enum CallersKind {
    EVERYBODY,
    NOBODY,
    GROUPS;

    static CallersKind of(Callers callers) {
        return switch (callers) {
            case Callers.Everybody() -> EVERYBODY;
            case Callers.Nobody() -> NOBODY;
            case Callers.Groups _ -> GROUPS;
        };
    }
}
