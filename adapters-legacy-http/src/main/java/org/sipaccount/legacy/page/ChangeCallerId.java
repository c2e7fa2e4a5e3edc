package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.legacy.wire.RequestParameters;

/** An empty field takes the number away. One that stays as it is may have a form that could not be typed today. */
@Singleton
class ChangeCallerId implements Change {

    static final String NAME = "set_caller_id";
    static final String FIELD = "caller_id";

    private final ManagingIdentity identity;

    ChangeCallerId(ManagingIdentity identity) {
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
        String text = typed.text(FIELD)
                .orElseThrow(() -> new NotAccepted(FIELD, "refused.callerid"))
                .strip();
        if (account.callerId().map(PhoneNumber::value).orElse("").equals(text)) {
            return "done.nothing";
        }
        return identity.setCallerId(account, callerId(text, account)) ? "done.callerid" : "done.nothing";
    }

    private static Optional<CallerId> callerId(String text, Account account) {
        try {
            return Optional.of(text)
                    .filter(number -> !number.isEmpty())
                    .map(number -> CallerId.of(number, account.servedBy().numbering()));
        } catch (InvalidValue _) {
            throw new NotAccepted(FIELD, "refused.callerid");
        }
    }
}
