package org.sipaccount.graphql.administration;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.administration.AccountSearch;
import org.sipaccount.domain.administration.SearchText;
import org.sipaccount.graphql.accounts.BillingView;
import org.sipaccount.graphql.scalars.DomainNameText;

@Input("AccountFilterInput")
@Description("Which accounts are wanted: those that meet everything that is given.")
public class AccountFilterInput {

    @Description(
            "The beginning of the user part of the address, of the last name, of the mail address or of the caller id, in "
                    + "any case of letters; 2 to 64 characters. Absent or null: whatever they are.")
    public @Nullable String text;

    @Description("Accounts of this domain. Absent or null: of all that the viewer administers.")
    public @Nullable DomainNameText domain;

    @Description("Accounts that are billed like this. Absent or null: in any way.")
    public @Nullable BillingView billing;

    @Description("Whether they are blocked; accounts to be deleted are. Absent or null: whether or not.")
    public @Nullable Boolean blocked;

    @Description("Members of this group; 1 to 64 letters, digits or ._-. Absent or null: whatever they are in.")
    public @Nullable String group;

    @Description("Whether they are about to be deleted. Absent or null: whether or not.")
    public @Nullable Boolean deletionPending;

    /** @throws org.sipaccount.domain.InvalidValue when a field is no value */
    AccountSearch toDomain() {
        return new AccountSearch(
                Optional.ofNullable(text).map(SearchText::new),
                Optional.ofNullable(domain).map(DomainNameText::toDomain),
                Optional.ofNullable(billing).map(BillingView::toDomain),
                Optional.ofNullable(blocked),
                Optional.ofNullable(group).map(Group::new),
                Optional.ofNullable(deletionPending));
    }
}
