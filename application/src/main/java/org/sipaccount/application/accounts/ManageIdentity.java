package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.EmailAddress;

@UseCase
class ManageIdentity implements ManagingIdentity {

    private final Identities identities;

    ManageIdentity(Identities identities) {
        this.identities = identities;
    }

    @Override
    public boolean setCallerId(Account account, Optional<CallerId> callerId) {
        account.requireChangeable();
        return identities.setCallerId(account.address(), callerId.map(CallerId::number));
    }

    @Override
    public boolean setEmail(Account account, Optional<EmailAddress> email) {
        account.requireChangeable();
        return identities.setEmail(account.address(), email);
    }
}
