package org.sipaccount.application.watching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.domain.accounts.SipAddress;

/** Who follows which account at this instance. */
@ApplicationScoped
class Watches {

    private final Map<SipAddress, Set<AccountWatch>> watches = new ConcurrentHashMap<>();

    WatchingChanges.Watch add(SipAddress account, Runnable wake) {
        AccountWatch watch = new AccountWatch(wake, closed -> remove(account, closed));
        watches.compute(account, (watched, others) -> {
            Set<AccountWatch> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(watch);
            return all;
        });
        return watch;
    }

    private void remove(SipAddress account, AccountWatch watch) {
        watches.computeIfPresent(account, (watched, all) -> {
            all.remove(watch);
            return all.isEmpty() ? null : all;
        });
    }

    void heard(SettingChanged change) {
        of(change.account()).forEach(watch -> watch.heard(change.number()));
    }

    /** @param newest number of the account's newest change; null when there is no such account any more */
    void compare(SipAddress account, @Nullable Integer newest) {
        of(account).forEach(watch -> watch.compare(newest));
    }

    Set<SipAddress> accounts() {
        return Set.copyOf(watches.keySet());
    }

    private Set<AccountWatch> of(SipAddress account) {
        return watches.getOrDefault(account, Set.of());
    }
}
