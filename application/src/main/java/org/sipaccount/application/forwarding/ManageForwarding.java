package org.sipaccount.application.forwarding;

import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Forwarding;

@UseCase
class ManageForwarding implements ManagingForwarding {

    private final Forwardings forwardings;

    ManageForwarding(Forwardings forwardings) {
        this.forwardings = forwardings;
    }

    @Override
    public Forwarding read(Account account) {
        return forwardings.find(account.address());
    }

    @Override
    public void change(Account account, ForwardingChange change) {
        account.requireChangeable();
        forwardings.apply(account.address(), change);
    }
}
