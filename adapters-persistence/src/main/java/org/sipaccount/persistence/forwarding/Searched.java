package org.sipaccount.persistence.forwarding;

import java.util.List;
import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.numbers.NumberingPlan;

/**
 * A destination as rows can have it.
 *
 * @param spellings the address as it is written first
 * @param published the number that an ENUM record may have, at the destination's domain
 */
record Searched(Destination destination, List<SipAddress> spellings, Optional<SipAddress> published) {

    static Searched of(Destination destination, NumberingPlan plan) {
        return new Searched(
                destination,
                destination.spellings(plan),
                destination
                        .number(plan)
                        .map(number -> new SipAddress(
                                number.digits(), destination.address().domain())));
    }
}
