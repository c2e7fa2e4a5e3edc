package org.sipaccount.graphql.rules;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.StoredContact;

@Type("Contact")
@Description("An entry of the phone book.")
public record ContactView(
        @NonNull @Id @Description("Tells the entry as long as it exists, whatever is changed of it.")
        String id,

        @NonNull
        @Description(
                "Its address, or a part of one between % signs that stand for any characters; 1 to 255 characters.")
        String address,

        @NonNull @Description("Its name; may be empty, at most 100 characters.")
        String name,

        @Description("The contact group it is in; null for none.") @Nullable
        String group) {

    static ContactView of(StoredContact stored) {
        return new ContactView(
                Long.toString(stored.id()),
                stored.contact().uri().value(),
                stored.contact().name(),
                stored.contact().group().map(ContactGroup::name).orElse(null));
    }
}
