package org.sipaccount.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.accounts.Account;

/** An account as its holder sees it. */
@Type("Account")
@Description("An account of the SIP service.")
public record AccountView(
        @NonNull @Description("Address-of-record, user@domain in lower case.")
        String address,

        @NonNull @Description("First name, empty where unknown.")
        String firstName,

        @NonNull @Description("Last name, empty where unknown.")
        String lastName) {

    static AccountView of(Account account) {
        return new AccountView(
                account.address().toString(),
                account.name().first(),
                account.name().last());
    }
}
