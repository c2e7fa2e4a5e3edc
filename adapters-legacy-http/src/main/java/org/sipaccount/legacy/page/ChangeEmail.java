package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.accounts.ManagingIdentity;
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

    ChangeEmail(ManagingIdentity identity) {
        this.identity = identity;
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
    public String apply(Account account, RequestParameters typed) {
        return identity.change(account, IdentityChange.ofEmail(email(typed))) ? "done.email" : "done.nothing";
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
