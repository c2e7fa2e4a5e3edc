package org.sipaccount.graphql.aliases;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.SipAddressText;

@Type("Aliases")
@Description("The further addresses of an account.")
public record AliasesView(
        @Description("The version of this setting, to expect in a change of it.")
        int version,

        @NonNull @Description("The addresses, by user and then domain; 100 at most.")
        List<@NonNull SipAddressText> addresses) {

    static AliasesView of(AccountView account, List<Alias> aliases) {
        return new AliasesView(
                account.version(Setting.ALIASES),
                aliases.stream().map(Alias::address).map(SipAddressText::of).toList());
    }
}
