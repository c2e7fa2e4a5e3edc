package org.sipaccount.application.status;

import java.time.InstantSource;
import java.util.List;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.AccountStatus.DeletionPending;

@UseCase
class DeleteAccounts implements DeletingAccounts {

    static final int AT_ONCE = 100;

    private final Accounts accounts;
    private final AccountStatuses statuses;
    private final Changes changes;
    private final InstantSource clock;

    DeleteAccounts(Accounts accounts, AccountStatuses statuses, Changes changes, InstantSource clock) {
        this.accounts = accounts;
        this.statuses = statuses;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<SipAddress> due() {
        return statuses.due(clock.instant(), AT_ONCE);
    }

    @Override
    public void deleteIfDue(SipAddress address) {
        Account account = changes.openAnyway(address);
        AccountStatus status = statuses.find(List.of(account)).getOrDefault(address, AccountStatus.ACTIVE);
        if (status instanceof DeletionPending pending && pending.isDueAt(clock.instant())) {
            changes.record(
                    account,
                    StatusChange.deleted(status)
                            .because(pending.decision().reason().text())
                            .build());
            accounts.delete(address);
        }
    }
}
