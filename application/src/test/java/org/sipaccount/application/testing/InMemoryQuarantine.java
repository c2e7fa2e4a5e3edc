package org.sipaccount.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.quarantine.Quarantine;
import org.sipaccount.application.quarantine.QuarantinePosition;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.quarantine.QuarantinedAddress;

/** Knows what was put into it; those that end at one instant have no order. */
public final class InMemoryQuarantine implements Quarantine {

    private final List<QuarantinedAddress> held = new ArrayList<>();

    public void put(QuarantinedAddress address) {
        held.add(address);
    }

    public void clear() {
        held.clear();
    }

    @Override
    public Page<QuarantinedAddress, QuarantinePosition> page(
            AdministeredDomains domains,
            Optional<SipAddress> address,
            Instant now,
            PageRequest<QuarantinePosition> request) {
        return Page.of(
                request,
                at(now).filter(each -> domains.covers(each.address()))
                        .filter(each -> address.map(each.address()::equals).orElse(true))
                        .filter(each -> request.after()
                                .map(after -> each.until().isAfter(after.until()))
                                .orElse(true))
                        .sorted(Comparator.comparing(QuarantinedAddress::until))
                        .limit(request.oneMore())
                        .map(each -> new Page.Item<>(each, new QuarantinePosition(each.until(), 0)))
                        .toList());
    }

    private Stream<QuarantinedAddress> at(Instant now) {
        return held.stream().filter(each -> each.until().isAfter(now));
    }

    @Override
    public List<QuarantinedAddress> lift(SipAddress address, Instant now) {
        List<QuarantinedAddress> lifted =
                at(now).filter(each -> each.address().equals(address)).toList();
        held.removeAll(lifted);
        return lifted;
    }

    @Override
    public boolean forgetSome(Instant before) {
        held.removeIf(each -> !each.until().isAfter(before));
        return false;
    }
}
