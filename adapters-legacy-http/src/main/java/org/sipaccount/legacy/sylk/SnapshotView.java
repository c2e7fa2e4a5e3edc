package org.sipaccount.legacy.sylk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Turnover;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.legacy.calls.CallHistoryView;

/** What the app reads of an account in one go; an absent text is empty. */
record SnapshotView(
        String account,
        String email,
        String owner_mobile,
        boolean allow_delete,
        List<String> groups,
        Pstn pstn,
        CallHistoryView call_history,
        Owner owner,
        Server server,
        @Nullable DeleteRequest delete_request) {

    /**
     * @param balance null for a postpaid account
     * @param quota null for a prepaid account
     */
    record Pstn(
            String caller_id,
            @Nullable BigDecimal balance,
            String currency,
            boolean prepaid,
            boolean enabled,
            @Nullable BigDecimal quota,
            Turnover today) {}

    /** @param email where the link that deletes the account is sent to */
    record Owner(String email, String mobile, String telephone) {}

    record Server(String thor_node, String sip_proxy) {}

    record DeleteRequest(
            String client_request_id,
            String client_timestamp,
            String ip,
            String sip_account,
            String expire_date,
            String requester_entity) {

        static DeleteRequest of(SipAddress account, DeletionRequest request) {
            return new DeleteRequest(
                    request.requester().requestId(),
                    request.requester().timestamp(),
                    request.requester().ip(),
                    account.toString(),
                    request.expires().toString(),
                    request.requester().entity());
        }
    }
}
