package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.application.changes.MakingChanges;
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

    private static final Done NOTHING = new Done("done.nothing", FIELD);

    private final ManagingIdentity identity;
    private final MakingChanges changes;

    ChangeCallerId(ManagingIdentity identity, MakingChanges changes) {
        this.identity = identity;
        this.changes = changes;
    }

    static FieldGroup group(Account account) {
        return FieldGroup.of(FIELD, account.callerId().map(PhoneNumber::value).orElse(""));
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
        String text = typed.text(FIELD)
                .orElseThrow(() -> new NotAccepted(FIELD, "refused.callerid"))
                .strip();
        return changes.readAndChange(account, current -> {
            FieldGroup.Edit edit = group(current).edit(typed);
            return edit == FieldGroup.Edit.NONE ? NOTHING : change(current, callerId(text, current), edit);
        });
    }

    private Done change(Account current, Optional<CallerId> callerId, FieldGroup.Edit edit) {
        if (callerId.map(CallerId::number).equals(current.callerId())) {
            return NOTHING;
        }
        if (edit == FieldGroup.Edit.CONFLICTING) {
            throw new NotAccepted(FIELD, NotAccepted.CHANGED_ELSEWHERE);
        }
        identity.setCallerId(current, callerId);
        return new Done("done.callerid", FIELD);
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
