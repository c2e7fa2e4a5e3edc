package org.sipaccount.graphql.audit;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.graphql.scalars.InstantText;
import org.sipaccount.graphql.scalars.SipAddressText;

@Input("AuditFilterInput")
@Description("Which changes are wanted: those that meet everything that is given.")
public class AuditFilterInput {

    @Description(
            "Changes of the account that has or had this address, also of one that is gone. Absent or null: of all.")
    public @Nullable SipAddressText account;

    @Description("Changes by whoever has exactly this name, at most 255 characters. Absent or null: by anybody.")
    public @Nullable String actor;

    @Description("Changes made at this instant or later. Absent or null: from the first on.")
    public @Nullable InstantText from;

    @Description("Changes made before this instant. Absent or null: up to the last.")
    public @Nullable InstantText until;

    /** @throws InvalidValue when a field is no value */
    ChangeFilter toDomain() {
        return new ChangeFilter(
                Optional.ofNullable(account).map(SipAddressText::toDomain),
                Optional.ofNullable(actor),
                Optional.ofNullable(from).map(InstantText::toDomain),
                Optional.ofNullable(until).map(InstantText::toDomain));
    }
}
