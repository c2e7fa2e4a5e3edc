package org.sipaccount.application.accounts;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.NewPassword;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@UseCase
class ManagePassword implements ManagingPassword {

    private final Accounts accounts;
    private final Identities identities;
    private final Changes changes;
    private final ActorContext actorContext;

    ManagePassword(Accounts accounts, Identities identities, Changes changes, ActorContext actorContext) {
        this.accounts = accounts;
        this.identities = identities;
        this.changes = changes;
        this.actorContext = actorContext;
    }

    @Override
    public void change(Account account, String password) {
        replace(account, before -> Credentials.changedTo(secret(account, password)));
    }

    @Override
    public void setWebPassword(Account account, String password) {
        replace(account, before -> before.withWebPassword(secret(account, password)));
    }

    @Override
    public void removeWebPassword(Account account) {
        replace(account, Credentials::withoutWebPassword);
    }

    private static DigestSecret secret(Account account, String password) {
        return DigestSecret.of(account.address(), new NewPassword(password).value());
    }

    private void replace(Account account, UnaryOperator<Credentials> replacement) {
        Account current = changes.open(account);
        if (actorContext.actor().kind() == Actor.Kind.SUBSCRIBER) {
            current.requirePasswordChangeAllowed();
        }
        Credentials before = accounts.findLogin(current.address())
                .orElseThrow(AccountGone::new)
                .credentials();
        Credentials after = replacement.apply(before);
        identities.setCredentials(current.address(), after);
        record(current, Setting.PASSWORD, before.sipPassword(), after.sipPassword());
        record(current, Setting.WEB_PASSWORD, before.webPassword(), after.webPassword());
    }

    private void record(Account account, Setting setting, Optional<DigestSecret> before, Optional<DigestSecret> after) {
        if (!before.equals(after)) {
            changes.record(account, Change.of(setting).secret().build());
        }
    }
}
