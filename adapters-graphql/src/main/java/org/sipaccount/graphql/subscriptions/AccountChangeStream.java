package org.sipaccount.graphql.subscriptions;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.watching.ChangesSince;
import org.sipaccount.application.watching.WatchingChanges;
import org.sipaccount.application.watching.WatchingChanges.Watch;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;

/** One who follows an account: however often they are woken, each change is told once and in its order. */
final class AccountChangeStream {

    private final WatchingChanges watching;
    private final SipAddress account;
    private OptionalInt known;
    private @Nullable AccountId id;
    private boolean begun;
    private volatile @Nullable Watch watch;

    /** @param since the newest change that is known already */
    AccountChangeStream(WatchingChanges watching, SipAddress account, OptionalInt since) {
        this.watching = watching;
        this.account = account;
        this.known = since;
    }

    /** Comes before the first reading, so that nothing is missed in between. */
    synchronized void begin(Runnable wake) {
        watch = watching.watch(account, wake);
    }

    /** What is new since the last time; null where nothing is. The first time there is always something to tell. */
    synchronized @Nullable AccountChangeEvent next() throws AccountNotOpen {
        ChangesSince latest = readOfSameAccount();
        if (begun && latest.changes().filter(List::isEmpty).isPresent()) {
            return null;
        }
        begun = true;
        known = OptionalInt.of(latest.number());
        Watch own = watch;
        if (own != null) {
            own.knows(latest.number());
        }
        return AccountChangeEvent.of(latest);
    }

    /** Another account of the same address is none of the follower's. */
    private ChangesSince readOfSameAccount() throws AccountNotOpen {
        ChangesSince latest = read();
        AccountId followed = id == null ? latest.id() : id;
        if (!latest.id().equals(followed)) {
            throw new AccountNotOpen();
        }
        id = followed;
        return latest;
    }

    private ChangesSince read() throws AccountNotOpen {
        try {
            return known.isPresent() ? watching.since(account, known.getAsInt()) : watching.now(account);
        } catch (AccountGone gone) {
            throw new AccountNotOpen();
        }
    }

    /** Waits for no reading; nothing happens the second time. */
    void end() {
        Watch own = watch;
        if (own != null) {
            own.close();
        }
    }
}
