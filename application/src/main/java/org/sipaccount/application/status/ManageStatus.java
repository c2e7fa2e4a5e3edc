package org.sipaccount.application.status;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.application.administration.AdministeredAccounts;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.AccountStatus.State;
import org.sipaccount.domain.status.Decision;

@UseCase
class ManageStatus implements ManagingStatus {

    private final AdministeredAccounts accounts;
    private final AccountStatuses statuses;
    private final GroupMemberships memberships;
    private final Changes changes;
    private final ActorContext actorContext;
    private final InstantSource clock;

    ManageStatus(
            AdministeredAccounts accounts,
            AccountStatuses statuses,
            GroupMemberships memberships,
            Changes changes,
            ActorContext actorContext,
            InstantSource clock) {
        this.accounts = accounts;
        this.statuses = statuses;
        this.memberships = memberships;
        this.changes = changes;
        this.actorContext = actorContext;
        this.clock = clock;
    }

    @Override
    public Map<SipAddress, AccountStatus> find(Collection<Account> of) {
        return statuses.find(of);
    }

    @Override
    public AccountStatus block(AdministeredDomains scope, SipAddress account, Reason reason) {
        return change(scope, account, reason, before -> before.blocked(decided(reason)));
    }

    @Override
    public AccountStatus unblock(AdministeredDomains scope, SipAddress account, Reason reason) {
        return change(scope, account, reason, AccountStatus::unblocked);
    }

    @Override
    public AccountStatus delete(AdministeredDomains scope, SipAddress account, Reason reason, Duration grace) {
        return change(
                scope,
                account,
                reason,
                before -> before.toBeDeleted(decided(reason), clock.instant().plus(grace)));
    }

    @Override
    public AccountStatus restore(AdministeredDomains scope, SipAddress account, Reason reason) {
        return change(scope, account, reason, AccountStatus::restored);
    }

    private Decision decided(Reason reason) {
        return new Decision(reason, actorContext.actor().name(), clock.instant());
    }

    private AccountStatus change(
            AdministeredDomains scope, SipAddress address, Reason reason, UnaryOperator<AccountStatus> decide) {
        Account account = accounts.open(scope, address);
        AccountStatus before = statuses.find(List.of(account)).getOrDefault(address, AccountStatus.ACTIVE);
        AccountStatus after = decide.apply(before);
        statuses.save(address, after);
        if (after.state() == State.ACTIVE) {
            memberships.leave(address, Group.BLOCKED);
        } else {
            memberships.join(address, Group.BLOCKED);
        }
        changes.record(
                account, StatusChange.of(before, after).because(reason.text()).build());
        return after;
    }
}
