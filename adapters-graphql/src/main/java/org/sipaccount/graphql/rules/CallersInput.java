package org.sipaccount.graphql.rules;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.graphql.changes.RefusedField;

@Input("CallersInput")
@Description("Whom a rule lets through.")
public class CallersInput {

    @NonNull
    @Description("Everybody, nobody, or the contacts of some groups.")
    public CallersKind kind = CallersKind.EVERYBODY;

    @Description("The contact groups to let through, 1 to 20 of 1 to 32 characters each; only with GROUPS.")
    public @Nullable List<@NonNull String> groups;

    Callers toDomain(String path) {
        return RefusedField.in(path + ".groups", this::callers);
    }

    private Callers callers() {
        if (kind != CallersKind.GROUPS && !Groups.read(groups).isEmpty()) {
            throw new InvalidValue("groups are named only with the kind GROUPS");
        }
        return switch (kind) {
            case EVERYBODY -> Callers.EVERYBODY;
            case NOBODY -> Callers.NOBODY;
            case GROUPS -> new Callers.Groups(Groups.read(groups));
        };
    }
}
