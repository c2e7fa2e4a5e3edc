package org.sipaccount.graphql.administration;

import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.administration.FindingAccounts;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.OpenAccounts;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.paging.PageText;
import org.sipaccount.graphql.scalars.SipAddressText;

@GraphQLApi
public class FindingApi {

    private final FindingAccounts finding;
    private final OpenAccounts accounts;
    private final Caller caller;

    FindingApi(FindingAccounts finding, OpenAccounts accounts, Caller caller) {
        this.finding = finding;
        this.accounts = accounts;
        this.caller = caller;
    }

    @Query("account")
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("An account in the domains that the viewer administers; null where there is none of that address.")
    public @Nullable AccountView account(
            @NonNull @Name("address") @Description("Its address; an alias finds nothing.") SipAddressText address) {
        return finding.find(caller.administers(), RefusedField.in("address", address::toDomain))
                .map(accounts::view)
                .orElse(null);
    }

    @Query("accounts")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("The accounts in the domains that the viewer administers.")
    public AccountConnection accounts(
            @Name("filter") @Description("Which accounts. Absent: all.") @Nullable AccountFilterInput filter,
            @Name("first") @DefaultValue(PageText.DEFAULT) @Description(PageText.FIRST) int first,
            @Name("after") @Description(PageText.AFTER) @Nullable String after) {
        AdministeredDomains scope = caller.administers();
        AccountSearch search = filter == null ? AccountSearch.ALL : RefusedField.in("filter", filter::toDomain);
        var page = finding.page(scope, search, AccountConnection.CURSORS.request(first, after));
        return AccountConnection.of(page, accounts::views, () -> finding.count(scope, search));
    }

    @Description(PageText.TOTAL)
    public int totalCount(@Source AccountConnection found) {
        return found.count();
    }
}
