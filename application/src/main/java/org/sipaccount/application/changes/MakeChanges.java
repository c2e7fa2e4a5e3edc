package org.sipaccount.application.changes;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;

@UseCase
class MakeChanges implements MakingChanges {

    private final ChangeLog log;
    private final IdempotencyKeys keys;
    private final Acting acting;
    private final InstantSource clock;
    private final TransactionSynchronizationRegistry transaction;

    MakeChanges(
            ChangeLog log,
            IdempotencyKeys keys,
            Acting acting,
            InstantSource clock,
            TransactionSynchronizationRegistry transaction) {
        this.log = log;
        this.keys = keys;
        this.acting = acting;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public Outcome change(Account account, Setting setting, Manners manners, Runnable change) {
        return perform(manners, () -> {
            log.open(account.address());
            requireExpected(account.address(), setting, manners);
            change.run();
        });
    }

    private void requireExpected(SipAddress account, Setting setting, Manners manners) {
        if (manners.expectedVersion().isPresent()
                && manners.expectedVersion().getAsInt()
                        != versions(List.of(account))
                                .getOrDefault(account, SettingVersions.NONE)
                                .of(setting)) {
            throw new ChangedSince();
        }
    }

    @Override
    public Outcome perform(Manners manners, Runnable action) {
        boolean fresh = manners.idempotency()
                .map(once -> keys.claim(acting.actor().name(), once.key(), once.fingerprint(), clock.instant()))
                .orElse(true);
        if (!fresh) {
            return Outcome.DONE_BEFORE;
        }
        action.run();
        if (manners.validateOnly()) {
            transaction.setRollbackOnly();
            return Outcome.VALID;
        }
        return Outcome.DONE;
    }

    @Override
    public Map<SipAddress, SettingVersions> versions(Collection<SipAddress> accounts) {
        return log.versions(accounts);
    }
}
