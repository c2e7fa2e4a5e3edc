package org.sipaccount.graphql.calls;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.balance.PrepaidView;

@GraphQLApi
public class CallsInProgressApi {

    private final ReadingCalls calls;

    CallsInProgressApi(ReadingCalls calls) {
        this.calls = calls;
    }

    @NonNull
    @Description(
            "The calls of the account that began within the last 24 hours and have not ended, the newest first; 20 at "
                    + "most. Placed ones are paid from the balance.")
    public List<@NonNull List<@NonNull CallInProgressView>> callsInProgress(@Source List<PrepaidView> prepaid) {
        List<AccountView> accounts = prepaid.stream().map(PrepaidView::owner).toList();
        return AccountBatchLoader.show(accounts, calls::inProgress, (_, found) -> views(found));
    }

    private static List<CallInProgressView> views(List<CallRecord> calls) {
        return calls.stream().map(CallInProgressView::of).toList();
    }
}
