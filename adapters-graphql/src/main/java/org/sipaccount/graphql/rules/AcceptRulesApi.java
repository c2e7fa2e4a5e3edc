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
public class AcceptRulesApi {

    private final ReadingRules reading;
    private final ManagingRules rules;
    private final Mutations mutations;

    AcceptRulesApi(ReadingRules reading, ManagingRules rules, Mutations mutations) {
        this.reading = reading;
        this.rules = rules;
        this.mutations = mutations;
    }

    @NonNull
    @Description("Who may ring the account, and when.")
    public List<@NonNull AcceptRulesView> acceptRules(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, reading::acceptRules, AcceptRulesView::of);
    }

    @NonNull
    @Description("Callers who never get through.")
    public List<@NonNull RejectRulesView> rejectRules(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, reading::rejectRules, RejectRulesView::of);
    }

    @Mutation("setAcceptRules")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Replaces the accept rules. Do not disturb stays as it is.")
    public ChangePayload setAcceptRules(@NonNull @Description("What is asked for.") SetAcceptRulesInput input) {
        return mutations.change(
                input, Setting.ACCEPT_RULES, account -> rules.replaceAcceptRules(account, input.toDomain()));
    }

    @Mutation("setRejectRules")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Replaces the reject rules.")
    public ChangePayload setRejectRules(@NonNull @Description("What is asked for.") SetRejectRulesInput input) {
        return mutations.change(
                input,
                Setting.REJECT_RULES,
                account -> rules.replaceRejectRules(account, input.toDomain(account.servedBy())));
    }
}
