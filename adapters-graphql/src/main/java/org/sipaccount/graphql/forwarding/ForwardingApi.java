package org.sipaccount.graphql.forwarding;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.WarningView;

@GraphQLApi
public class ForwardingApi {

    private final ManagingForwarding forwarding;
    private final Mutations mutations;

    ForwardingApi(ManagingForwarding forwarding, Mutations mutations) {
        this.forwarding = forwarding;
        this.mutations = mutations;
    }

    @NonNull
    @Description("Where calls go that the account does not answer itself.")
    public List<@NonNull ForwardingView> forwarding(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(accounts, forwarding::read, ForwardingView::of);
    }

    @NonNull
    @Description("How long a call rings before it counts as not answered.")
    public List<@NonNull NoAnswerTimeoutView> noAnswerTimeout(@Source List<AccountView> accounts) {
        return accounts.stream().map(NoAnswerTimeoutView::of).toList();
    }

    @Mutation("setForwarding")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Sets where calls go under one condition, or switches that off and on. Refused with FORWARDING_LOOP where "
                    + "every call would come back to the account; where only some calls would, or the domain of the "
                    + "target has no such user, there is a warning.")
    public ChangePayload setForwarding(@NonNull @Description("What is asked for.") SetForwardingInput input) {
        return mutations.changeWarning(
                input, Setting.of(input.condition.toDomain()), account -> change(account, input));
    }

    private List<WarningView> change(Account account, SetForwardingInput input) {
        List<ForwardingWarning> warnings = new ArrayList<>();
        var change = input.toDomain(account);
        RefusedField.blame("target", ForwardingLoop.class, () -> warnings.addAll(forwarding.change(account, change)));
        return ForwardingWarnings.of(warnings);
    }

    @Mutation("setNoAnswerTimeout")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Sets how long a call rings before it counts as not answered.")
    public ChangePayload setNoAnswerTimeout(@NonNull @Description("What is asked for.") SetNoAnswerTimeoutInput input) {
        return mutations.change(
                input,
                Setting.NO_ANSWER_TIMEOUT,
                account -> forwarding.changeNoAnswerTimeout(account, input.toDomain()));
    }
}
