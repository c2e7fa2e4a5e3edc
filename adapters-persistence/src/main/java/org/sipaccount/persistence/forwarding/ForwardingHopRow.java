package org.sipaccount.persistence.forwarding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Destination;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingHop;

/**
 * An account that was found by an address or a number, and one of its forwardings.
 *
 * @param tree that has the number; empty for an address, and a hyphen for one that has separators
 * @param onward empty where the account forwards nothing
 */
record ForwardingHopRow(SipAddress reached, String tree, SipAddress account, Optional<Onward> onward) {

    record Onward(ForwardingCondition condition, Optional<Destination> destination) {}

    /** Reads the columns in the order of the statement. */
    static ForwardingHopRow of(@Nullable Object[] columns) {
        SipAddress account = new SipAddress(text(columns, 3), new DomainName(text(columns, 4)));
        Optional<PhoneNumber> mobile =
                optional(columns, 5).or(() -> optional(columns, 6)).map(PhoneNumber::new);
        return new ForwardingHopRow(
                new SipAddress(text(columns, 0), new DomainName(text(columns, 1))),
                text(columns, 2),
                account,
                optional(columns, 7)
                        .map(condition -> new Onward(
                                ForwardingCondition.valueOf(condition),
                                Destination.of(target(columns).toDomain(), mobile, account.domain()))));
    }

    private static TargetColumns target(@Nullable Object[] columns) {
        return new TargetColumns(
                TargetColumns.Kind.valueOf(text(columns, 8)),
                optional(columns, 9).orElse(null));
    }

    private static String text(@Nullable Object[] columns, int at) {
        return String.valueOf(columns[at]);
    }

    private static Optional<String> optional(@Nullable Object[] columns, int at) {
        return Optional.ofNullable(columns[at]).map(Object::toString);
    }

    /** @param rows of what was found in one way, at least one; of several accounts the first counts */
    static ForwardingHop hop(List<ForwardingHopRow> rows) {
        Map<ForwardingCondition, Destination> onward = new HashMap<>();
        SipAddress account = rows.getFirst().account();
        rows.stream()
                .filter(row -> row.account().equals(account))
                .flatMap(row -> row.onward().stream())
                .forEach(
                        next -> next.destination().ifPresent(destination -> onward.put(next.condition(), destination)));
        return new ForwardingHop(account, onward);
    }
}
