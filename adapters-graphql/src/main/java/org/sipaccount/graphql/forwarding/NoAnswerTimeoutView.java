package org.sipaccount.graphql.forwarding;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.DurationText;

@Type("NoAnswerTimeout")
@Description("How long a call rings before it counts as not answered.")
public record NoAnswerTimeoutView(
        @NonNull @Description("1 to 900 seconds, like PT35S.")
        DurationText duration,

        @Description("The version of this setting, to expect in a change of it.")
        int version) {

    static NoAnswerTimeoutView of(AccountView account) {
        return new NoAnswerTimeoutView(
                DurationText.of(account.account().noAnswerTimeout().value()),
                account.version(Setting.NO_ANSWER_TIMEOUT));
    }
}
