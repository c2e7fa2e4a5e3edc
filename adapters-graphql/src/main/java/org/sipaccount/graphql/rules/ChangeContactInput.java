package org.sipaccount.graphql.rules;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.EditedField;
import org.sipaccount.graphql.changes.RefusedField;

@Input("ChangeContactInput")
@Description("What is to be different about an entry of the phone book. What is absent stays as it is.")
public class ChangeContactInput extends ChangeInput {

    @Id
    @NonNull
    @Description("The id of the contact.")
    public String id = "";

    @Description(
            "An address, user@domain, or parts of one between % signs that stand for any characters, 1 to 255 characters "
                    + "without blanks; null is refused, since a contact has one.")
    public @Nullable Optional<String> uri;

    @Description("Up to 100 characters; null takes the name away.")
    public @Nullable Optional<String> name;

    @Description("The contact group, 1 to 32 characters; null takes the contact out of its group.")
    public @Nullable Optional<String> group;

    /** What the contact is to be. */
    Contact applied(Contact before, ServedDomain own) {
        UriPattern address = EditedField.ofRequired("uri", uri, text -> UriPattern.typed(text, own))
                .orElse(before.uri());
        Optional<ContactGroup> in =
                EditedField.of("group", group, ContactGroup::new).applied(before.group());
        String called = EditedField.of("name", name, Function.<String>identity())
                .applied(Optional.of(before.name()))
                .orElse("");
        return RefusedField.in("name", () -> new Contact(address, called, in));
    }
}
