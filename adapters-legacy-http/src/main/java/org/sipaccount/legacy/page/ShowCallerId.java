package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import org.sipaccount.application.accounts.ManagingPrivacy;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class ShowCallerId implements Change {

    static final String NAME = "privacy_off";

    private final ManagingPrivacy privacy;

    ShowCallerId(ManagingPrivacy privacy) {
        this.privacy = privacy;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.SETTINGS;
    }

    @Override
    public Done apply(Account account, RequestParameters typed) {
        privacy.showCallerId(account);
        return new Done("done.privacy.off", "privacy");
    }
}
