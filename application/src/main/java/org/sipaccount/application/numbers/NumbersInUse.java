package org.sipaccount.application.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingHop;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.NumberingPlan;

/** Whose a number is, in whatever spelling it is an account's address, an alias, or an ENUM record; also whose it was, while it is in quarantine. */
@ApplicationScoped
public class NumbersInUse {

    private final ForwardingHops hops;

    public NumbersInUse(ForwardingHops hops) {
        this.hops = hops;
    }

    /**
     * Whether the number that an address is is another's, or was and is in quarantine; false where the address is no number.
     * Until the transaction ends nobody else takes it.
     *
     * @param plan of the address's domain
     * @param asker the account that wants it, which may have it in another spelling, or have had it; empty for a new one
     */
    public boolean isOthers(SipAddress address, NumberingPlan plan, Optional<SipAddress> asker) {
        Destination wanted = new Destination(address);
        Optional<E164Number> number = wanted.number(plan);
        if (number.isEmpty()) {
            return false;
        }
        hops.awaitOthers(number.get());
        ForwardingHop reached = hops.find(Set.of(wanted)).get(wanted);
        return reached == null
                ? !hops.inQuarantine(Set.of(wanted), asker).isEmpty()
                : !asker.equals(Optional.of(reached.account()));
    }
}
