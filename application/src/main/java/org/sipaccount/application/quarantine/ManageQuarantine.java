package org.sipaccount.application.quarantine;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.accounts.FormerAccounts;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.DomainNotAdministered;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.quarantine.NotInQuarantine;
import org.sipaccount.domain.quarantine.QuarantinedAddress;

@UseCase
class ManageQuarantine implements ManagingQuarantine {

    private final Quarantine quarantine;
    private final FormerAccounts former;
    private final Changes changes;
    private final InstantSource clock;

    ManageQuarantine(Quarantine quarantine, FormerAccounts former, Changes changes, InstantSource clock) {
        this.quarantine = quarantine;
        this.former = former;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Page<QuarantinedAddress, QuarantinePosition> page(
            AdministeredDomains scope, Optional<SipAddress> address, PageRequest<QuarantinePosition> request) {
        return quarantine.page(scope, address, clock.instant(), request);
    }

    @Override
    public void lift(AdministeredDomains scope, SipAddress address, NextHolder next, Reason reason) {
        if (!scope.covers(address)) {
            throw new DomainNotAdministered();
        }
        List<QuarantinedAddress> lifted = quarantine.lift(address, clock.instant());
        if (lifted.isEmpty()) {
            throw new NotInQuarantine();
        }
        if (next == NextHolder.FORMER) {
            former.forget(address);
        }
        lifted.forEach(each -> changes.recordLate(each.former(), each.address(), change(each, next, reason)));
    }

    private static Change change(QuarantinedAddress lifted, NextHolder next, Reason reason) {
        return Change.of(Setting.STATUS)
                .field("quarantine", Optional.of(lifted.until()), Optional.empty())
                .field("nextHolder", Optional.empty(), Optional.of(next))
                .because(reason.text())
                .build();
    }

    @Override
    public boolean forgetSome() {
        return quarantine.forgetSome(clock.instant());
    }
}
