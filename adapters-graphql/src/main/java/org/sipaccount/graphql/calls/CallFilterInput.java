package org.sipaccount.graphql.calls;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.calls.CallFilter;
import org.sipaccount.domain.calls.PartyFilter;
import org.sipaccount.graphql.scalars.InstantText;

@Input("CallFilterInput")
@Description("Which calls are wanted: those that meet everything that is given.")
public class CallFilterInput {

    @Description("Calls of one direction. Absent or null: of both.")
    public @Nullable CallDirection direction;

    @Description("Calls that came out like this. Absent or null: all.")
    public @Nullable CallResult outcome;

    @Description("Calls that started at this instant or later. Absent or null: from the first on.")
    public @Nullable InstantText from;

    @Description("Calls that started before this instant. Absent or null: up to the last.")
    public @Nullable InstantText until;

    @Description(
            "Calls with this remote party: its whole address, user@domain without scheme, in any case of letters, at "
                    + "most 255 characters. Absent or null: with anybody. Not together with partyPrefix.")
    public @Nullable String party;

    @Description(
            "Calls with remote parties whose address begins like this, in any case of letters, 1 to 255 characters. "
                    + "Absent or null: with anybody.")
    public @Nullable String partyPrefix;

    /** @throws InvalidValue when a field is no value */
    CallFilter toDomain() {
        return new CallFilter(
                Optional.ofNullable(direction).map(CallDirection::toDomain),
                Optional.ofNullable(outcome).map(CallResult::toDomain),
                Optional.ofNullable(from).map(InstantText::toDomain),
                Optional.ofNullable(until).map(InstantText::toDomain),
                partyFilter());
    }

    private Optional<PartyFilter> partyFilter() {
        if (party != null && partyPrefix != null) {
            throw new InvalidValue("give party or partyPrefix, not both");
        }
        return Optional.ofNullable(party)
                .map(PartyFilter::is)
                .or(() -> Optional.ofNullable(partyPrefix).map(PartyFilter::beginsWith));
    }
}
