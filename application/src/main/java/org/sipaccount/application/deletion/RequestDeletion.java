package org.sipaccount.application.deletion;

import java.time.InstantSource;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.deletion.AnotherRequestPending;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.EmailRequired;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.Requester;

@UseCase
class RequestDeletion implements RequestingDeletion {

    private final DeletionRequests requests;
    private final DeletableAccounts deletable;
    private final LinkSecrets secrets;
    private final DeletionMails mails;
    private final Changes changes;
    private final InstantSource clock;

    RequestDeletion(
            DeletionRequests requests,
            DeletableAccounts deletable,
            LinkSecrets secrets,
            DeletionMails mails,
            Changes changes,
            InstantSource clock) {
        this.requests = requests;
        this.deletable = deletable;
        this.secrets = secrets;
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

    @Override
    public EmailAddress request(Account account, Requester requester) {
        Account current = changes.open(account);
        deletable.refusal(current).ifPresent(refusal -> {
            throw refusal;
        });
        EmailAddress to = current.email().orElseThrow(EmailRequired::new);
        DeletionRequest request = DeletionRequest.at(clock.instant(), requester);
        LinkSecret secret = secrets.next();
        boolean before = pending(current).isPresent();
        requests.put(current.address(), request, secret.fingerprint());
        changes.record(current, requested(before, true).secret().build());
        mails.send(to, current, request, secret);
        return to;
    }

    @Override
    public boolean cancel(Account account, Optional<String> requestId) {
        Account current = changes.open(account);
        Optional<DeletionRequest> pending = pending(current);
        if (pending.filter(request -> !request.isNamed(requestId)).isPresent()) {
            throw new AnotherRequestPending();
        }
        requests.remove(current.address());
        changes.record(current, requested(pending.isPresent(), false).build());
        return pending.isPresent();
    }

    private static Change.Builder requested(boolean before, boolean after) {
        return Change.of(Setting.STATUS).field("deletionRequested", before, after);
    }
}
