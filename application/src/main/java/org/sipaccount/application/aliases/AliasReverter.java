package org.sipaccount.application.aliases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.AliasNotFound;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.NotRevertible;
import org.sipaccount.domain.changes.Setting;

@ApplicationScoped
class AliasReverter implements Reverter {

    private final ManagingAliases aliases;

    AliasReverter(ManagingAliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.ALIASES;
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public void revert(Account account, Change change) {
        change.after(ManageAliases.ALIAS).map(SipAddress::of).ifPresent(added -> remove(account, added));
        Optional<SipAddress> removed = change.before(ManageAliases.ALIAS).map(SipAddress::of);
        removed.ifPresent(alias -> addAgain(account, alias));
    }

    private void remove(Account account, SipAddress added) {
        try {
            aliases.remove(account, added);
        } catch (AliasNotFound gone) {
            throw new ChangedSince();
        }
    }

    /** Aliases of other domains come by imports only. */
    private void addAgain(Account account, SipAddress alias) {
        if (!alias.domain().equals(account.address().domain())) {
            throw new NotRevertible();
        }
        aliases.add(account, alias.user());
    }
}
