package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.accounts.ManagingPrivacy;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class SetPrivacyOff implements Action {

    private final ManagingPrivacy privacy;

    SetPrivacyOff(ManagingPrivacy privacy) {
        this.privacy = privacy;
    }

    @Override
    public String name() {
        return "set_privacy_off";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        privacy.showCallerId(account);
        return Confirmation.CALLER_ID_VISIBLE.to(account);
    }
}
