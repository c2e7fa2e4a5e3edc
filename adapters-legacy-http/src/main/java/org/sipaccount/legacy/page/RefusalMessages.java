package org.sipaccount.legacy.page;

import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountRefusal;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.PasswordChangeDenied;
import org.sipaccount.domain.accounts.WeakPassword;
import org.sipaccount.domain.aliases.AliasRefusal;
import org.sipaccount.domain.aliases.AliasReserved;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.aliases.InvalidAlias;
import org.sipaccount.domain.aliases.TooManyAliases;
import org.sipaccount.domain.balance.BalanceRefusal;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.TooManyVoucherAttempts;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.ForwardingRefusal;
import org.sipaccount.domain.forwarding.MobileNumberMissing;
import org.sipaccount.domain.forwarding.NotAnAddress;
import org.sipaccount.domain.rules.PhoneBookFull;

/** The keys of the texts for refusals. */
final class RefusalMessages {

    private RefusalMessages() {}

    static String key(Refusal refusal) {
        return switch (refusal) {
            case AccountRefusal account -> key(account);
            case AliasRefusal alias -> key(alias);
            case BalanceRefusal balance -> key(balance);
            case ForwardingRefusal forwarding -> key(forwarding);
            case PhoneBookFull _ -> "refused.contact.many";
            case InvalidValue _ -> "refused.value";
            default -> throw new IllegalStateException("a refusal of no known family", refusal);
        };
    }

    private static String key(AccountRefusal refusal) {
        return switch (refusal) {
            case AccountBlocked _ -> "refused.blocked";
            case ConcurrentChange _ -> "refused.concurrent";
            case AccountGone _ -> "refused.unavailable";
            // The page changes no password; if it ever meets these, it has no better messages for them.
            case PasswordChangeDenied _, WeakPassword _ -> "refused.value";
        };
    }

    private static String key(AliasRefusal refusal) {
        return switch (refusal) {
            case AliasTaken _ -> "refused.alias.taken";
            case AliasReserved _ -> "refused.alias.reserved";
            case InvalidAlias _ -> "refused.alias.form";
            case TooManyAliases _ -> "refused.alias.many";
        };
    }

    private static String key(BalanceRefusal refusal) {
        return switch (refusal) {
            case NotPrepaid _ -> "refused.postpaid";
            case TooManyVoucherAttempts _ -> "refused.voucher.attempts";
            case VoucherRefused _ -> "refused.voucher";
        };
    }

    static String key(ForwardingRefusal refusal) {
        return switch (refusal) {
            case NotAnAddress _ -> "refused.target.form";
            case MobileNumberMissing _ -> "refused.target.mobile";
            case ForwardingLoop _ -> "refused.target.loop";
        };
    }
}
