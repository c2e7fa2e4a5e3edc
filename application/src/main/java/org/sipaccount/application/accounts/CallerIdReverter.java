package org.sipaccount.application.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@ApplicationScoped
class CallerIdReverter implements Reverter {

    private final ManagingIdentity identity;

    CallerIdReverter(ManagingIdentity identity) {
        this.identity = identity;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.CALLER_ID;
    }

    @Override
    public void revert(Account account, Change change) {
        identity.setCallerId(
                account,
                change.before(ManageIdentity.CALLER_ID)
                        .map(text -> CallerId.of(text, account.servedBy().numbering())));
    }
}
