package org.sipaccount.application.deletion;

import java.time.InstantSource;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.deletion.DeletionRequests.Claim;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.LinkUnusable;

@UseCase
class ConfirmDeletion implements ConfirmingDeletion {

    private final DeletionRequests requests;
    private final DeletableAccounts deletable;
    private final Accounts accounts;
    private final Changes changes;
    private final InstantSource clock;

    ConfirmDeletion(
            DeletionRequests requests,
            DeletableAccounts deletable,
            Accounts accounts,
            Changes changes,
            InstantSource clock) {
        this.requests = requests;
        this.deletable = deletable;
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Optional<SipAddress> account(LinkSecret secret) {
        return requests.find(secret.fingerprint()).filter(this::isPending).map(Claim::account);
    }

    @Override
    public SipAddress confirm(LinkSecret secret) {
        SipAddress address = account(secret).orElseThrow(LinkUnusable::new);
        // The account is waited for before its request, as by everybody who changes both.
        Account account = open(address);
        if (requests.claim(secret.fingerprint()).filter(this::isPending).isEmpty()) {
            throw new LinkUnusable();
        }
        deletable.refusal(account).ifPresent(refusal -> {
            throw refusal;
        });
        changes.record(
                account,
                Change.of(Setting.STATUS)
                        .field("state", Optional.of("ACTIVE"), Optional.empty())
                        .build());
        accounts.delete(address);
        return address;
    }

    private Account open(SipAddress address) {
        try {
            return changes.openAnyway(address);
        } catch (AccountGone gone) {
            throw new LinkUnusable();
        }
    }

    private boolean isPending(Claim claim) {
        return claim.request().isPendingAt(clock.instant());
    }
}
