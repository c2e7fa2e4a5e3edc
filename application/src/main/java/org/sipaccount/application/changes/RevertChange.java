package org.sipaccount.application.changes;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.NotRevertible;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;
import org.sipaccount.domain.changes.UnknownChange;

@UseCase
class RevertChange implements RevertingChanges {

    private final ChangeLog log;
    private final Changes changes;
    private final ActorContext actorContext;
    private final Instance<Reverter> reverters;

    RevertChange(ChangeLog log, Changes changes, ActorContext actorContext, @Any Instance<Reverter> reverters) {
        this.log = log;
        this.changes = changes;
        this.actorContext = actorContext;
        this.reverters = reverters;
    }

    @Override
    public void revert(Account account, int number) {
        Account current = changes.open(account);
        Change change = log.find(current.address(), number)
                .orElseThrow(UnknownChange::new)
                .change();
        Reverter reverter = reverter(change);
        if (!reverter.isOfMany() && version(current, change.setting()) != number) {
            throw new ChangedSince();
        }
        actorContext.reverting(number);
        try {
            reverter.revert(current, change);
        } finally {
            actorContext.nothingReverted();
        }
    }

    /** Of a secret nothing is known that it could be again. */
    private Reverter reverter(Change change) {
        return reverters.stream()
                .filter(candidate -> !change.secret() && candidate.reverts(change.setting()))
                .findFirst()
                .orElseThrow(NotRevertible::new);
    }

    private int version(Account account, Setting setting) {
        return log.versions(List.of(account.address()))
                .getOrDefault(account.address(), SettingVersions.NONE)
                .of(setting);
    }
}
