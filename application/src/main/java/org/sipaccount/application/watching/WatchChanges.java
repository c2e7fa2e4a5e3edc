package org.sipaccount.application.watching;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.SettingVersions;

/** Reads versions before the account: what is changed in between is only told again. */
@UseCase
class WatchChanges implements WatchingChanges {

    private final Watches watches;
    private final ChangeLog log;
    private final Accounts accounts;

    WatchChanges(Watches watches, ChangeLog log, Accounts accounts) {
        this.watches = watches;
        this.log = log;
        this.accounts = accounts;
    }

    /** Touches nothing that is stored. */
    @Override
    @Transactional(TxType.SUPPORTS)
    public Watch watch(SipAddress account, Runnable wake) {
        return watches.add(account, wake);
    }

    @Override
    public ChangesSince now(SipAddress account) {
        SettingVersions versions = versions(account);
        return told(account, versions, Optional.empty());
    }

    @Override
    public ChangesSince since(SipAddress account, int number) {
        SettingVersions versions = versions(account);
        Optional<List<ChangeEntry>> changes = number > versions.newest() ? Optional.empty() : complete(account, number);
        return told(account, versions, changes);
    }

    /** Absent where there are too many, or some are not kept any more. */
    private Optional<List<ChangeEntry>> complete(SipAddress account, int number) {
        List<ChangeEntry> changes = log.after(account, number, ChangesSince.MOST_CHANGES + 1);
        boolean all = changes.isEmpty()
                || changes.size() <= ChangesSince.MOST_CHANGES
                        && changes.getLast().number() - number == changes.size();
        return all ? Optional.of(changes) : Optional.empty();
    }

    private SettingVersions versions(SipAddress account) {
        return log.versions(List.of(account)).getOrDefault(account, SettingVersions.NONE);
    }

    /** The account comes last: while it is the same one, what was read before is of no other. */
    private ChangesSince told(SipAddress address, SettingVersions versions, Optional<List<ChangeEntry>> changes) {
        Login login = accounts.findLogin(address).orElseThrow(AccountGone::new);
        return new ChangesSince(login.id(), login.account(), versions, changes);
    }
}
