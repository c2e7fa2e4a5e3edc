package org.sipaccount.graphql.calls;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.paging.PageText;
import org.sipaccount.graphql.paging.SingleAccountGuard;

/** Not read for several sources together: those would all get the arguments of the first. */
@GraphQLApi
public class CallHistoryApi {

    private final ReadingCalls calls;
    private final SingleAccountGuard one;

    CallHistoryApi(ReadingCalls calls, SingleAccountGuard one) {
        this.calls = calls;
        this.one = one;
    }

    @NonNull
    @Description("Finished calls of both directions, the newest first. Of one account in a request.")
    public CallConnection callHistory(
            @Source AccountView account,
            @Name("filter") @Description("Which calls. Absent: all.") @Nullable CallFilterInput filter,
            @Name("first") @DefaultValue(PageText.DEFAULT) @Description(PageText.FIRST) int first,
            @Name("after") @Description(PageText.AFTER) @Nullable String after) {
        Account own = one.of(account);
        CallFilter wanted = filter == null ? CallFilter.ALL : RefusedField.in("filter", filter::toDomain);
        return new CallConnection(
                own, wanted, calls.history(own, wanted, CallConnection.CURSORS.request(first, after)));
    }

    @Description(PageText.TOTAL)
    public int totalCount(@Source CallConnection history) {
        return calls.count(history.account(), history.filter());
    }
}
