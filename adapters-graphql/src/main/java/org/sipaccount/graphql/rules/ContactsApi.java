package org.sipaccount.graphql.rules;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.rules.KeepingContacts;
import org.sipaccount.application.rules.KeepingContacts.Kept;
import org.sipaccount.application.rules.ReadingRules;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;
import org.sipaccount.graphql.changes.RefusedField;

@GraphQLApi
public class ContactsApi {

    private final ReadingRules reading;
    private final KeepingContacts contacts;
    private final Mutations mutations;

    ContactsApi(ReadingRules reading, KeepingContacts contacts, Mutations mutations) {
        this.reading = reading;
        this.contacts = contacts;
        this.mutations = mutations;
    }

    @NonNull
    @Description("The groups that have at least one contact, by name; the first 100.")
    public List<@NonNull List<@NonNull String>> contactGroups(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, reading::contactGroups, (_, groups) -> names(groups));
    }

    private static List<String> names(List<ContactGroup> groups) {
        return groups.stream().map(ContactGroup::name).toList();
    }

    @Mutation("addContact")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Adds a contact to the phone book, which has at most 1000; nothing happens where one is exactly like it.")
    public AddContactPayload addContact(@NonNull @Description("What is asked for.") AddContactInput input) {
        AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
        ChangePayload payload = mutations.change(input, Setting.CONTACTS, account -> kept.set(add(account, input)));
        return AddContactPayload.of(payload, Optional.ofNullable(kept.get()));
    }

    private Kept add(Account account, AddContactInput input) {
        return contacts.add(account, input.toDomain(account.servedBy()));
    }

    @Mutation("changeContact")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Changes a contact of the phone book; it keeps its id.")
    public ChangePayload changeContact(@NonNull @Description("What is asked for.") ChangeContactInput input) {
        return mutations.change(input, Setting.CONTACTS, account -> change(account, input));
    }

    private void change(Account account, ChangeContactInput input) {
        contacts.change(
                account,
                RefusedField.in("id", () -> ContactId.read(input.id)),
                before -> input.applied(before, account.servedBy()));
    }

    @Mutation("removeContact")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Removes a contact from the phone book.")
    public ChangePayload removeContact(@NonNull @Description("What is asked for.") RemoveContactInput input) {
        return mutations.change(
                input,
                Setting.CONTACTS,
                account -> contacts.remove(account, RefusedField.in("id", () -> ContactId.read(input.id))));
    }
}
