package org.sipaccount.application.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@ApplicationScoped
class PrivacyReverter implements Reverter {

    private final ManagingPrivacy privacy;

    PrivacyReverter(ManagingPrivacy privacy) {
        this.privacy = privacy;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.PRIVACY;
    }

    @Override
    public void revert(Account account, Change change) {
        if (change.before(ManagePrivacy.HIDES_CALLER_ID).map(Boolean::valueOf).orElse(false)) {
            privacy.hideCallerId(account);
        } else {
            privacy.showCallerId(account);
        }
    }
}
