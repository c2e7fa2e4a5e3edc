package org.sipaccount.legacy.sylk;

import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountRefusal;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.PasswordChangeDenied;
import org.sipaccount.domain.accounts.WeakPassword;
import org.sipaccount.domain.deletion.AnotherRequestPending;
import org.sipaccount.domain.deletion.BalanceHistoryPresent;
import org.sipaccount.domain.deletion.DeletionDenied;
import org.sipaccount.domain.deletion.DeletionRefusal;
import org.sipaccount.domain.deletion.EmailRequired;
import org.sipaccount.domain.deletion.LinkUnusable;
import org.sipaccount.domain.deletion.MailNotSent;
import org.sipaccount.domain.mail.TooManyMails;

/** Refusals as errors that the app knows. */
final class Problems {

    private Problems() {}

    static Reply of(Refusal refusal, Change change) {
        return switch (refusal) {
            case InvalidValue _ -> reply(400, change.whenInvalid(), refusal);
            case AccountRefusal account -> of(account);
            case DeletionRefusal deletion -> of(deletion, change);
            case TooManyMails _ -> reply(429, "too_many_mails", refusal);
            default -> throw new IllegalStateException("a refusal of no family that these changes know", refusal);
        };
    }

    private static Reply of(AccountRefusal refusal) {
        return switch (refusal) {
            case AccountBlocked _ -> reply(403, "account_blocked", refusal);
            case AccountGone _ -> reply(404, "account_gone", refusal);
            case ConcurrentChange _ -> reply(409, "concurrent_change", refusal);
            case PasswordChangeDenied _ -> reply(403, "change_denied", refusal);
            case WeakPassword _ -> reply(400, "weak_password", refusal);
        };
    }

    private static Reply of(DeletionRefusal refusal, Change change) {
        return switch (refusal) {
            case EmailRequired _ -> reply(400, "email_required", refusal);
            case DeletionDenied _ -> reply(403, "delete_denied", refusal);
            case BalanceHistoryPresent _ -> reply(409, "balance_history_present", refusal);
            case AnotherRequestPending _ -> reply(409, "request_id_mismatch", refusal);
            case LinkUnusable _ -> reply(404, "link_unusable", refusal);
            case MailNotSent _ -> Reply.broken(change.whenBroken());
        };
    }

    private static Reply reply(int status, String error, Refusal refusal) {
        String fact = String.valueOf(refusal.getMessage());
        return Reply.problem(status, error, Character.toUpperCase(fact.charAt(0)) + fact.substring(1));
    }
}
