package org.sipaccount.graphql.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.accounts.ManagingPrivacy;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class PrivacyApi {

    private final ManagingPrivacy privacy;
    private final Mutations mutations;

    PrivacyApi(ManagingPrivacy privacy, Mutations mutations) {
        this.privacy = privacy;
        this.mutations = mutations;
    }

    @NonNull
    @Description("What called parties see of the account.")
    public List<@NonNull PrivacyView> privacy(@Source List<AccountView> accounts) {
        return accounts.stream().map(PrivacyView::of).toList();
    }

    @Mutation("setPrivacy")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Hides the caller id, or shows it.")
    public ChangePayload setPrivacy(@NonNull @Description("What is asked for.") SetPrivacyInput input) {
        return mutations.change(input, Setting.PRIVACY, account -> set(account, input.hidesCallerId));
    }

    private void set(Account account, boolean hidden) {
        if (hidden) {
            privacy.hideCallerId(account);
        } else {
            privacy.showCallerId(account);
        }
    }
}
