package org.sipaccount.graphql.rules;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.ContactGroup;

@Type("Callers")
@Description("Whom a rule lets through.")
public record CallersView(
        @NonNull @Description("Everybody, nobody, or the contacts of some groups.")
        CallersKind kind,

        @NonNull @Description("The contact groups that are let through, 1 to 20; empty where the kind is not GROUPS.")
        List<@NonNull String> groups) {

    static CallersView of(Callers callers) {
        return new CallersView(CallersKind.of(callers), groups(callers));
    }

    static List<String> groups(Callers callers) {
        return callers instanceof Callers.Groups(var groups)
                ? groups.stream().map(ContactGroup::name).toList()
                : List.of();
    }
}
