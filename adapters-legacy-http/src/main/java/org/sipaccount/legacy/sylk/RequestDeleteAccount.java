package org.sipaccount.legacy.sylk;

import jakarta.inject.Singleton;
import org.sipaccount.application.deletion.RequestingDeletion;
import org.sipaccount.domain.deletion.Requester;

@Singleton
class RequestDeleteAccount implements Change {

    private final RequestingDeletion deletion;

    RequestDeleteAccount(RequestingDeletion deletion) {
        this.deletion = deletion;
    }

    @Override
    public String name() {
        return "request_delete_account";
    }

    @Override
    public String whenBroken() {
        return "delete_request_failed";
    }

    @Override
    public Object handle(SylkRequest request) {
        Requester requester = new Requester(
                request.text("client_request_id").orElse(""),
                request.text("client_timestamp").orElse(""),
                request.text("requester_entity").orElse(""),
                request.ip());
        return new Done(true, deletion.request(request.account(), requester).value());
    }

    private record Done(boolean ok, String email) {}
}
