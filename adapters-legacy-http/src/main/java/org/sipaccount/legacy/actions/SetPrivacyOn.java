package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.accounts.ManagingPrivacy;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class SetPrivacyOn implements Action {

    private final ManagingPrivacy privacy;

    SetPrivacyOn(ManagingPrivacy privacy) {
        this.privacy = privacy;
    }

    @Override
    public String name() {
        return "set_privacy_on";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        privacy.hideCallerId(account);
        return Confirmation.CALLER_ID_HIDDEN.to(account);
    }
}
