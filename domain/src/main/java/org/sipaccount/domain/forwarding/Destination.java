package org.sipaccount.domain.forwarding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.E164Number;

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

    /** The international number that the user part is; a national one is no number, as its country is not known. */
    public Optional<E164Number> number() {
        return E164Number.dialled(address.user());
    }

    /** The address as it is, then the other ways to write its number; four at most. */
    public List<SipAddress> spellings() {
        Stream<SipAddress> others = number().stream()
                .map(E164Number::digits)
                .flatMap(digits -> Stream.of(digits, "+" + digits, "00" + digits))
                .map(user -> new SipAddress(user, address.domain()));
        return Stream.concat(Stream.of(address), others).distinct().toList();
    }
}
