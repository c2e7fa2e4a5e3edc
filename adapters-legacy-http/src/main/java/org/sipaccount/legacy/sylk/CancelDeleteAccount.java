package org.sipaccount.legacy.sylk;

import jakarta.inject.Singleton;
import org.sipaccount.application.deletion.RequestingDeletion;

@Singleton
class CancelDeleteAccount implements Change {

    private final RequestingDeletion deletion;

    CancelDeleteAccount(RequestingDeletion deletion) {
        this.deletion = deletion;
    }

    @Override
    public String name() {
        return "cancel_delete_account";
    }

    @Override
    public Object handle(SylkRequest request) {
        boolean changed = deletion.cancel(
                request.account(), request.text("client_request_id").filter(id -> !id.isEmpty()));
        return new Done(true, changed);
    }

    private record Done(boolean ok, boolean changed) {}
}
