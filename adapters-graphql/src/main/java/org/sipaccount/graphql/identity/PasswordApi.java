package org.sipaccount.graphql.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.sipaccount.application.accounts.ManagingPassword;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.WeakPassword;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;
import org.sipaccount.graphql.changes.RefusedField;

@GraphQLApi
public class PasswordApi {

    private final ManagingPassword passwords;
    private final Mutations mutations;

    PasswordApi(ManagingPassword passwords, Mutations mutations) {
        this.passwords = passwords;
        this.mutations = mutations;
    }

    @NonNull
    @Description("What is known of the passwords of the account.")
    public List<@NonNull PasswordsView> passwords(@Source List<AccountView> accounts) {
        return accounts.stream().map(PasswordsView::of).toList();
    }

    @Mutation("changePassword")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Makes this the only password of the account: telephones must register with it, and a web password "
            + "goes. The old one is not asked for: the token says who it is.")
    public ChangePayload changePassword(@NonNull @Description("What is asked for.") ChangePasswordInput input) {
        return mutations.change(input, Setting.PASSWORD, account -> change(account, input.password));
    }

    @Mutation("setWebPassword")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Sets a password for the provider's web pages and apps alone, or takes it away; telephones keep the "
            + "SIP password.")
    public ChangePayload setWebPassword(@NonNull @Description("What is asked for.") SetWebPasswordInput input) {
        return mutations.change(input, Setting.WEB_PASSWORD, account -> set(account, input));
    }

    private void change(Account account, String password) {
        RefusedField.blame("password", WeakPassword.class, () -> passwords.change(account, password));
    }

    private void set(Account account, SetWebPasswordInput input) {
        Optional<String> password = input.toDomain();
        Runnable change = password.isEmpty()
                ? () -> passwords.removeWebPassword(account)
                : () -> passwords.setWebPassword(account, password.get());
        RefusedField.blame("password", WeakPassword.class, change);
    }
}
