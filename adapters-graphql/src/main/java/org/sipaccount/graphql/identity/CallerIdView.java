package org.sipaccount.graphql.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.PhoneNumberText;

@Type("CallerId")
@Description("The number shown to called parties in the telephone network, unless privacy hides it.")
public record CallerIdView(
        @Description("The number, with 00 and country code in front; null where there is none.") @Nullable
        PhoneNumberText number,

        @Description("The version of this setting, to expect in a change of it.")
        int version) {

    static CallerIdView of(AccountView view) {
        return new CallerIdView(
                view.account().callerId().map(PhoneNumberText::of).orElse(null), view.version(Setting.CALLER_ID));
    }
}
