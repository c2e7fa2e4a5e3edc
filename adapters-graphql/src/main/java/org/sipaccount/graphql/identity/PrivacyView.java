package org.sipaccount.graphql.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;

@Type("Privacy")
@Description("What called parties see of the account.")
public record PrivacyView(
        @Description("Whether they see no number (RFC 3323).")
        boolean hidesCallerId,

        @Description("The version of this setting, to expect in a change of it.")
        int version) {

    static PrivacyView of(AccountView view) {
        return new PrivacyView(view.account().hidesCallerId(), view.version(Setting.PRIVACY));
    }
}
