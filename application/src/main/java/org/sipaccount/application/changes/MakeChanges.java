package org.sipaccount.application.changes;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;

@UseCase
class MakeChanges implements MakingChanges {

    private final ChangeLog log;
    private final Changes changes;
    private final IdempotencyKeys keys;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transaction;

    MakeChanges(
            ChangeLog log,
            Changes changes,
            IdempotencyKeys keys,
            InstantSource clock,
            TransactionSynchronizationRegistry transaction) {
        this.log = log;
        this.changes = changes;
        this.keys = keys;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Outcome change(Account account, Setting setting, ChangeOptions options, Runnable change) {
        return perform(options, () -> {
            log.open(account.address());
            requireExpected(account.address(), setting, options);
            change.run();
        });
    }

    private void requireExpected(SipAddress account, Setting setting, ChangeOptions options) {
        if (options.expectedVersion().isPresent()
                && options.expectedVersion().getAsInt()
                        != versions(List.of(account))
                                .getOrDefault(account, SettingVersions.NONE)
                                .of(setting)) {
            throw new ChangedSince();
        }
    }

    @Override
    public Outcome perform(ChangeOptions options, Runnable action) {
        boolean fresh = options.idempotency()
                .map(once -> keys.claim(once.caller(), once.key(), once.fingerprint(), clock.instant()))
                .orElse(true);
        if (!fresh) {
            return Outcome.DONE_BEFORE;
        }
        action.run();
        if (options.validateOnly()) {
            transaction.setRollbackOnly();
            return Outcome.VALID;
        }
        return Outcome.DONE;
    }

    @Override
    public <T> T readAndChange(Account account, Function<Account, T> change) {
        return change.apply(changes.open(account));
    }

    @Override
    public Map<SipAddress, SettingVersions> versions(Collection<SipAddress> accounts) {
        return log.versions(accounts);
    }
}
