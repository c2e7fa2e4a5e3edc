package org.sipaccount.graphql.rules;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.graphql.changes.ChangeInput;
import org.sipaccount.graphql.changes.RefusedField;

@Input("AddContactInput")
@Description("A new entry of the phone book.")
public class AddContactInput extends ChangeInput {

    @NonNull
    @Description(
            "An address, user@domain, or parts of one between % signs that stand for any characters, 1 to 255 characters "
                    + "without blanks. A scheme, a port and parameters are left out, a bare name is one of the "
                    + "account's own domain, and a number is one in any spelling.")
    public String uri = "";

    @Description("Up to 100 characters. Absent: no name.")
    public @Nullable String name;

    @Description("The contact group, 1 to 32 characters. Absent: none.")
    public @Nullable String group;

    Contact toDomain(ServedDomain own) {
        UriPattern address = RefusedField.in("uri", () -> UriPattern.typed(uri, own));
        Optional<ContactGroup> in =
                RefusedField.in("group", () -> Optional.ofNullable(group).map(ContactGroup::new));
        return RefusedField.in(
                "name", () -> new Contact(address, Optional.ofNullable(name).orElse(""), in));
    }
}
