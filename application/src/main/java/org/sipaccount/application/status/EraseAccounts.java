package org.sipaccount.application.status;

import org.sipaccount.application.UseCase;

@UseCase
class EraseAccounts implements ErasingAccounts {

    private final ErasedAccounts accounts;

    EraseAccounts(ErasedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean eraseSome() {
        return accounts.eraseSome();
    }
}
