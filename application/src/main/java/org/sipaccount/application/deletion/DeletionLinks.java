package org.sipaccount.application.deletion;

import java.time.InstantSource;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.mail.MailLog;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.EmailRequired;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.Requester;
import org.sipaccount.domain.mail.SentMails;

/** The link of a deletion request, before its mail is sent and after it could not be: each a transaction of its own. */
@UseCase
class DeletionLinks {

    /** A link that works, and whom it is for. */
    record Prepared(Account account, EmailAddress recipient, DeletionRequest request) {}

    private final DeletionRequests requests;
    private final DeletableAccounts deletable;
    private final MailLog mails;
    private final Changes changes;
    private final InstantSource clock;

    DeletionLinks(
            DeletionRequests requests,
            DeletableAccounts deletable,
            MailLog mails,
            Changes changes,
            InstantSource clock) {
        this.requests = requests;
        this.deletable = deletable;
        this.mails = mails;
        this.changes = changes;
        this.clock = clock;
    }

    Prepared prepare(Account account, Requester requester, LinkSecret secret) {
        Account current = changes.open(account);
        deletable.refusal(current).ifPresent(refusal -> {
            throw refusal;
        });
        EmailAddress to = current.email().orElseThrow(EmailRequired::new);
        mails.since(clock.instant().minus(SentMails.WINDOW), current.address(), to)
                .requireRoom();
        DeletionRequest request = DeletionRequest.at(clock.instant(), requester);
        boolean before = isPending(current);
        requests.put(current.address(), request, secret.fingerprint());
        mails.add(current.address(), to, clock.instant());
        changes.record(current, requested(before, true).secret().build());
        return new Prepared(current, to, request);
    }

    /** Nothing happens where the link was used, cancelled or replaced meanwhile. */
    void withdraw(Account account, LinkSecret secret) {
        Account current = changes.open(account);
        if (requests.find(secret.fingerprint()).isPresent()) {
            requests.remove(current.address());
            changes.record(current, requested(true, false).build());
        }
    }

    private boolean isPending(Account account) {
        return requests.find(account.address())
                .filter(request -> request.isPendingAt(clock.instant()))
                .isPresent();
    }

    static Change.Builder requested(boolean before, boolean after) {
        return Change.of(Setting.STATUS).field("deletionRequested", before, after);
    }
}
