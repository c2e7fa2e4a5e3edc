package org.sipaccount.application.deletion;

import static jakarta.transaction.Transactional.TxType.NEVER;

import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.deletion.DeletionLinks.Prepared;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.deletion.AnotherRequestPending;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.MailNotSent;
import org.sipaccount.domain.deletion.Requester;

@UseCase
class RequestDeletion implements RequestingDeletion {

    private final DeletionRequests requests;
    private final DeletableAccounts deletable;
    private final LinkSecrets secrets;
    private final DeletionLinks links;
    private final DeletionMails mails;
    private final Changes changes;
    private final InstantSource clock;

    RequestDeletion(
            DeletionRequests requests,
            DeletableAccounts deletable,
            LinkSecrets secrets,
            DeletionLinks links,
            DeletionMails mails,
            Changes changes,
            InstantSource clock) {
        this.requests = requests;
        this.deletable = deletable;
        this.secrets = secrets;
        this.links = links;
        this.mails = mails;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public boolean isPossible(Account account) {
        return account.email().isPresent() && deletable.refusal(account).isEmpty();
    }

    @Override
    public Optional<DeletionRequest> pending(Account account) {
        return requests.find(account.address()).filter(request -> request.isPendingAt(clock.instant()));
    }

    /** The mail server may take its time: nothing is locked meanwhile, and no connection of the database is held. */
    @Override
    @Transactional(NEVER)
    public EmailAddress request(Account account, Requester requester) {
        LinkSecret secret = secrets.next();
        Prepared prepared = links.prepare(account, requester, secret);
        try {
            mails.send(prepared.recipient(), prepared.account(), prepared.request(), secret);
        } catch (MailNotSent notSent) {
            links.withdraw(prepared.account(), secret);
            throw notSent;
        }
        return prepared.recipient();
    }

    @Override
    public boolean cancel(Account account, Optional<String> requestId) {
        Account current = changes.open(account);
        Optional<DeletionRequest> pending = pending(current);
        if (pending.filter(request -> !request.isNamed(requestId)).isPresent()) {
            throw new AnotherRequestPending();
        }
        requests.remove(current.address());
        changes.record(
                current, DeletionLinks.requested(pending.isPresent(), false).build());
        return pending.isPresent();
    }
}
