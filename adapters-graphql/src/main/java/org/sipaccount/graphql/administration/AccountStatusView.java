package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.InstantText;

@Type("AccountStatus")
@Description("Whether an account is in use, and why not.")
public record AccountStatusView(
        @NonNull @Description("What it is.") AccountStateView state,

        @Description(
                "The reason that staff gave; null for an active account, and for one that was blocked by other means.")
        @Nullable
        String reason,

        @Description("Since when it is so; null where the reason is.") @Nullable
        InstantText since,

        @Description("When the account is deleted, at the earliest; null unless that is pending.") @Nullable
        InstantText deletionDue,

        @Description("The version of this setting, to expect in a change of it.")
        int version) {

    static AccountStatusView of(AccountView account, AccountStatus status) {
        return new AccountStatusView(
                AccountStateView.of(status.state()),
                status.reached().map(decision -> decision.reason().text()).orElse(null),
                status.reached().map(decision -> InstantText.of(decision.at())).orElse(null),
                status.deletionDue().map(InstantText::of).orElse(null),
                account.version(Setting.STATUS));
    }
}
