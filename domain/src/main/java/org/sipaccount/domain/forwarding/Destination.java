package org.sipaccount.domain.forwarding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.NumberingPlan;

/** The address behind a target, which may be one of our own; case, scheme and port do not matter to that. */
public record Destination(SipAddress address) {

    /** Empty where an address of ours cannot be meant. */
    public static Optional<Destination> of(SipUri uri) {
        return uri.address().map(Destination::new);
    }

    /**
     * @param mobile number of the account whose target it is
     * @param domain of that account
     */
    public static Optional<Destination> of(ForwardingTarget target, Optional<PhoneNumber> mobile, DomainName domain) {
        return switch (target) {
            case ForwardingTarget.Mailbox() -> Optional.empty();
            case ForwardingTarget.OwnMobile own ->
                mobile.flatMap(number -> own.in(number, domain)).flatMap(Destination::of);
            case ForwardingTarget.Address(var uri) -> of(uri);
        };
    }

    /**
     * The address as it is, then the other ways to write its number, six at most.
     *
     * @param plan of the address's domain
     */
    public List<SipAddress> spellings(NumberingPlan plan) {
        Stream<SipAddress> others = number(plan).map(plan::spellings).stream()
                .flatMap(List::stream)
                .map(user -> new SipAddress(user, address.domain()));
        return Stream.concat(Stream.of(address), others).distinct().toList();
    }

    /** Whether it is somebody's name, and no number, short number or service code, which lead elsewhere. */
    public boolean isUser(NumberingPlan plan) {
        String user = address.user();
        boolean dialled = user.startsWith("+") || user.startsWith("0") || user.startsWith("*");
        return !dialled && number(plan).isEmpty() && !Alias.isReserved(user, plan);
    }

    /** The number that the user part is in the plan of the address's domain. */
    public Optional<E164Number> number(NumberingPlan plan) {
        return plan.number(address.user());
    }
}
