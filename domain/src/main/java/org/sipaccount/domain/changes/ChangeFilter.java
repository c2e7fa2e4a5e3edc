package org.sipaccount.domain.changes;

import java.time.Instant;
import java.util.Optional;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * Which changes are wanted: those that meet everything that is given.
 *
 * @param account the address of the account at the time of the change, also of one that is gone
 * @param actor the name of who acted, as it is kept
 * @param from the first instant that is wanted
 * @param until the first instant that no longer is
 */
public record ChangeFilter(
        Optional<SipAddress> account, Optional<String> actor, Optional<Instant> from, Optional<Instant> until) {

    public static final ChangeFilter ALL =
            new ChangeFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ChangeFilter {
        actor.ifPresent(name -> InvalidValue.bounded(name, 255, "the name of an actor"));
    }
}
