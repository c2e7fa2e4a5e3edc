package org.sipaccount.legacy.sylk;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.IdentityChange;

@Singleton
class SetEmail implements Change {

    private final ManagingIdentity identity;

    SetEmail(ManagingIdentity identity) {
        this.identity = identity;
    }

    @Override
    public String name() {
        return "set_email";
    }

    @Override
    public String whenInvalid() {
        return "invalid_email";
    }

    @Override
    public Object handle(SylkRequest request) {
        Optional<EmailAddress> email = Optional.of(request.required("email").strip())
                .filter(text -> !text.isEmpty())
                .map(EmailAddress::new);
        boolean changed = identity.change(request.account(), IdentityChange.ofEmail(email));
        return new Done(true, changed, email.map(EmailAddress::value).orElse(""));
    }

    private record Done(boolean ok, boolean changed, String email) {}
}
