package org.sipaccount.application.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.Collection;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;

/**
 * What every use case that changes an account does: {@link #open} the account first, read, decide and store, then
 * {@link #record} what is different. All of it in one transaction, so that no change is without its entry.
 */
@ApplicationScoped
public class Changes {

    private final ChangeLog log;
    private final Accounts accounts;
    private final ActorContext actorContext;
    private final InstantSource clock;
    private final Event<SettingChanged> events;

    Changes(
            ChangeLog log,
            Accounts accounts,
            ActorContext actorContext,
            InstantSource clock,
            Event<SettingChanged> events) {
        this.log = log;
        this.accounts = accounts;
        this.actorContext = actorContext;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The account as it is now, which nobody else changes until the transaction ends.
     *
     * @throws org.sipaccount.domain.accounts.AccountBlocked when nothing of it may be changed
     * @throws AccountGone when it was deleted meanwhile
     */
    public Account open(Account account) {
        Account current = openAnyway(account);
        current.requireChangeable();
        return current;
    }

    /** The same for what the provider does, also to a blocked account. */
    public Account openAnyway(Account account) {
        return openAnyway(account.address());
    }

    /** The same for whom only the address is known of; reading the account before would hide what it is now. */
    public Account openAnyway(SipAddress address) {
        log.open(address);
        return accounts.find(address).orElseThrow(AccountGone::new);
    }

    /** Keeps the change of an account that is open; nothing happens where nothing is different. */
    public void record(Account account, Change change) {
        if (!change.isNone()) {
            int number = log.append(
                    account.address(), clock.instant(), actorContext.actor(), change, actorContext.reverts());
            events.fire(new SettingChanged(account.address(), number));
        }
    }

    /** Keeps a change of what an account had left, which may be gone meanwhile. */
    public void recordLate(AccountId account, SipAddress address, Change change) {
        log.appendLate(account, address, clock.instant(), actorContext.actor(), change);
    }

    /** Keeps the creation of accounts that are new in this transaction. */
    public void recordFirst(Collection<SipAddress> created, Change change) {
        log.appendFirst(created, clock.instant(), actorContext.actor(), change);
    }
}
