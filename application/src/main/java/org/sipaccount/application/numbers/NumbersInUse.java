package org.sipaccount.application.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.domain.numbers.NumberingPlan;

/** Whose a number is, in whatever spelling it is an account's address, an alias, or an ENUM record. */
@ApplicationScoped
public class NumbersInUse {

    private final ForwardingHops hops;

    public NumbersInUse(ForwardingHops hops) {
        this.hops = hops;
    }

    /**
     * The account that is reached by the number that an address is; empty where the address is no number, or nobody's.
     * Until the transaction ends nobody else takes a number.
     *
     * @param plan of the address's domain
     */
    public Optional<SipAddress> owner(SipAddress address, NumberingPlan plan) {
        Destination wanted = new Destination(address);
        if (wanted.number(plan).isEmpty()) {
            return Optional.empty();
        }
        hops.awaitOthers();
        return Optional.ofNullable(hops.find(Set.of(wanted)).get(wanted)).map(ForwardingHop::account);
    }
}
