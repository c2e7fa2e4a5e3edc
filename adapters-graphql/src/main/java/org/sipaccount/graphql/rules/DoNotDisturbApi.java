package org.sipaccount.graphql.rules;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.rules.ManagingRules;
import org.sipaccount.application.rules.ReadingRules;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class DoNotDisturbApi {

    private final ReadingRules reading;
    private final ManagingRules rules;
    private final Mutations mutations;

    DoNotDisturbApi(ReadingRules reading, ManagingRules rules, Mutations mutations) {
        this.reading = reading;
        this.rules = rules;
        this.mutations = mutations;
    }

    @NonNull
    @Description("Whether the account is to be left in peace for a while.")
    public List<@NonNull DoNotDisturbView> doNotDisturb(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(
                accounts, reading::acceptRules, (account, rules) -> DoNotDisturbView.of(account, rules.temporary()));
    }

    @Mutation("startDoNotDisturb")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Lets nobody through, or only some groups, for a while. The accept rules stay as they are.")
    public ChangePayload startDoNotDisturb(@NonNull @Description("What is asked for.") StartDoNotDisturbInput input) {
        return mutations.change(
                input,
                Setting.DO_NOT_DISTURB,
                account -> rules.startDoNotDisturb(account, input.callers(), input.validity()));
    }

    @Mutation("endDoNotDisturb")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Lets callers through by the accept rules again; nothing happens where do not disturb is off.")
    public ChangePayload endDoNotDisturb(@NonNull @Description("What is asked for.") EndDoNotDisturbInput input) {
        return mutations.change(input, Setting.DO_NOT_DISTURB, rules::endDoNotDisturb);
    }
}
