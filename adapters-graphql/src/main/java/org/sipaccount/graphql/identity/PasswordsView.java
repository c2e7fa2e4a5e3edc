package org.sipaccount.graphql.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;

@Type("Passwords")
@Description("What is known of the passwords of an account; nobody can read them.")
public record PasswordsView(
        @Description("Whether the subscriber may change them; the provider always may.")
        boolean changeable,

        @Description("The version of the SIP password, to expect in changePassword.")
        int version,

        @Description("The version of the web password, to expect in setWebPassword.")
        int webPasswordVersion) {

    static PasswordsView of(AccountView view) {
        return new PasswordsView(
                !view.account().groups().contains(Group.DENY_PASSWORD_CHANGE),
                view.version(Setting.PASSWORD),
                view.version(Setting.WEB_PASSWORD));
    }
}
