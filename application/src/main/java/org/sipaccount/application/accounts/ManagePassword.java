package org.sipaccount.application.accounts;

import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.NewPassword;

@UseCase
class ManagePassword implements ManagingPassword {

    private final Identities identities;

    ManagePassword(Identities identities) {
        this.identities = identities;
    }

    @Override
    public void change(Account account, String password) {
        account.requireChangeable();
        account.requirePasswordChangeAllowed();
        NewPassword chosen = new NewPassword(password);
        identities.setCredentials(
                account.address(), Credentials.changedTo(DigestSecret.of(account.address(), chosen.value())));
    }
}
