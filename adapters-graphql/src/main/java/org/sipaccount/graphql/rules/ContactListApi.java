package org.sipaccount.graphql.rules;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.rules.ReadingContacts;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.paging.PageText;
import org.sipaccount.graphql.paging.SingleAccountGuard;

@GraphQLApi
public class ContactListApi {

    private final ReadingContacts contacts;
    private final SingleAccountGuard one;

    ContactListApi(ReadingContacts contacts, SingleAccountGuard one) {
        this.contacts = contacts;
        this.one = one;
    }

    @NonNull
    @Description(
            "The phone book by name, then address; contacts without a name come first. Of one account in a request.")
    public ContactConnection contacts(
            @Source AccountView account,
            @Name("first") @DefaultValue(PageText.DEFAULT) @Description(PageText.FIRST) int first,
            @Name("after") @Description(PageText.AFTER) @Nullable String after) {
        Account own = one.of(account);
        return new ContactConnection(account, contacts.contacts(own, ContactConnection.CURSORS.request(first, after)));
    }

    @Description(PageText.TOTAL)
    public int totalCount(@Source ContactConnection phoneBook) {
        return contacts.count(phoneBook.account());
    }
}
