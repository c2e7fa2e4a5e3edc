package org.sipaccount.application.deletion;

import java.time.InstantSource;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.deletion.DeletionRequests.Claim;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.LinkUnusable;

@UseCase
class ConfirmDeletion implements ConfirmingDeletion {

    private final DeletionRequests requests;
    private final DeletableAccounts deletable;
    private final Accounts accounts;
    private final InstantSource clock;

    ConfirmDeletion(DeletionRequests requests, DeletableAccounts deletable, Accounts accounts, InstantSource clock) {
        this.requests = requests;
        this.deletable = deletable;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<SipAddress> account(LinkSecret secret) {
        return requests.find(secret.fingerprint()).filter(this::isPending).map(Claim::account);
    }

    @Override
    public SipAddress confirm(LinkSecret secret) {
        SipAddress address = requests.claim(secret.fingerprint())
                .filter(this::isPending)
                .map(Claim::account)
                .orElseThrow(LinkUnusable::new);
        Account account = accounts.find(address).orElseThrow(LinkUnusable::new);
        deletable.refusal(account).ifPresent(refusal -> {
            throw refusal;
        });
        accounts.delete(address);
        return address;
    }

    private boolean isPending(Claim claim) {
        return claim.request().isPendingAt(clock.instant());
    }
}
