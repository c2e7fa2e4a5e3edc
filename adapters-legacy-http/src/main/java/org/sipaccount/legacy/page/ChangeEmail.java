package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.legacy.wire.RequestParameters;

/** An empty field takes the address away. */
@Singleton
class ChangeEmail implements Change {

    static final String NAME = "set_email";
    static final String FIELD = "email";

    private final ManagingIdentity identity;
    private final MakingChanges changes;

    ChangeEmail(ManagingIdentity identity, MakingChanges changes) {
        this.identity = identity;
        this.changes = changes;
    }

    static FieldGroup group(Account account) {
        return FieldGroup.of(FIELD, account.email().map(EmailAddress::value).orElse(""));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.IDENTITY;
    }

    @Override
    public Done apply(Account account, RequestParameters typed) {
        return changes.readAndChange(account, current -> {
            Optional<EmailAddress> email = email(typed);
            FieldGroup.Edit edit = email.equals(current.email())
                    ? FieldGroup.Edit.NONE
                    : group(current).edit(typed);
            return switch (edit) {
                case NONE -> new Done("done.nothing", FIELD);
                case CONFLICTING -> throw new NotAccepted(FIELD, NotAccepted.CHANGED_ELSEWHERE);
                case MADE -> {
                    identity.change(current, IdentityChange.ofEmail(email));
                    yield new Done("done.email", FIELD);
                }
            };
        });
    }

    private static Optional<EmailAddress> email(RequestParameters typed) {
        String text = typed.text(FIELD)
                .orElseThrow(() -> new NotAccepted(FIELD, "refused.email"))
                .strip();
        try {
            return Optional.of(text).filter(address -> !address.isEmpty()).map(EmailAddress::new);
        } catch (InvalidValue _) {
            throw new NotAccepted(FIELD, "refused.email");
        }
    }
}
