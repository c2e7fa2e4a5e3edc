package org.sipaccount.legacy.sylk;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.domain.accounts.CallerId;

@Singleton
class SetCallerId implements Change {

    private final ManagingIdentity identity;

    SetCallerId(ManagingIdentity identity) {
        this.identity = identity;
    }

    @Override
    public String name() {
        return "set_caller_id";
    }

    @Override
    public String whenInvalid() {
        return "invalid_caller_id";
    }

    @Override
    public Object handle(SylkRequest request) {
        Optional<CallerId> callerId = Optional.of(request.required("caller_id"))
                .filter(text -> !text.isBlank())
                .map(text -> CallerId.of(text, request.account().servedBy().numbering()));
        boolean changed = identity.setCallerId(request.account(), callerId);
        return new Done(true, changed, callerId.map(CallerId::value).orElse(""));
    }

    private record Done(boolean ok, boolean changed, String caller_id) {}
}
