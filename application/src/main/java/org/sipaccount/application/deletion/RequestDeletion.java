package org.sipaccount.application.deletion;

import java.time.InstantSource;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
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
    private final DeletionLetters letters;
    private final InstantSource clock;

    RequestDeletion(
            DeletionRequests requests,
            DeletableAccounts deletable,
            LinkSecrets secrets,
            DeletionLetters letters,
            InstantSource clock) {
        this.requests = requests;
        this.deletable = deletable;
        this.secrets = secrets;
        this.letters = letters;
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
        deletable.refusal(account).ifPresent(refusal -> {
            throw refusal;
        });
        EmailAddress to = account.email().orElseThrow(EmailRequired::new);
        DeletionRequest request = DeletionRequest.at(clock.instant(), requester);
        LinkSecret secret = secrets.next();
        requests.put(account.address(), request, secret.fingerprint());
        letters.send(to, account, request, secret);
        return to;
    }

    @Override
    public boolean cancel(Account account, Optional<String> requestId) {
        account.requireChangeable();
        Optional<DeletionRequest> pending = pending(account);
        if (pending.filter(request -> !request.isNamed(requestId)).isPresent()) {
            throw new AnotherRequestPending();
        }
        requests.remove(account.address());
        return pending.isPresent();
    }
}
