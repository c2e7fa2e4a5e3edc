package org.sipaccount.legacy.actions;

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
import org.sipaccount.domain.journal.JournalFull;
import org.sipaccount.domain.rules.PhoneBookFull;

/** Failures in the form of the original's backend. Its code for an account that is not prepaid is known, others are ours. */
final class FailureText {

    /** Tells nothing of what is broken. */
    static final String FAULT = text(1000, "The service is not available, please try again later");

    private FailureText() {}

    static String of(Refusal refusal) {
        return text(code(refusal), sentence(refusal));
    }

    private static int code(Refusal refusal) {
        return switch (refusal) {
            case AccountRefusal account -> code(account);
            case AliasRefusal alias -> code(alias);
            case BalanceRefusal balance -> code(balance);
            case ForwardingRefusal forwarding -> code(forwarding);
            case JournalFull _ -> 1071;
            case PhoneBookFull _ -> 1081;
            case InvalidValue _ -> 1001;
            default -> throw new IllegalStateException("a refusal of no known family", refusal);
        };
    }

    private static int code(AccountRefusal refusal) {
        return switch (refusal) {
            case AccountBlocked _ -> 1012;
            case ConcurrentChange _ -> 1013;
            case PasswordChangeDenied _ -> 1014;
            case WeakPassword _ -> 1015;
            case AccountGone _ -> 1016;
        };
    }

    private static int code(AliasRefusal refusal) {
        return switch (refusal) {
            case AliasTaken _ -> 1021;
            case AliasReserved _ -> 1022;
            case InvalidAlias _ -> 1023;
            case TooManyAliases _ -> 1024;
        };
    }

    private static int code(BalanceRefusal refusal) {
        return switch (refusal) {
            case NotPrepaid _ -> 1051;
            case VoucherRefused _ -> 1052;
            case TooManyVoucherAttempts _ -> 1053;
        };
    }

    private static int code(ForwardingRefusal refusal) {
        return switch (refusal) {
            case NotAnAddress _ -> 1061;
            case MobileNumberMissing _ -> 1062;
            case ForwardingLoop _ -> 1063;
        };
    }

    private static String sentence(Refusal refusal) {
        if (refusal instanceof NotPrepaid) {
            return "Not a prepaid account";
        }
        String fact = String.valueOf(refusal.getMessage());
        return Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    }

    private static String text(int code, String sentence) {
        return "Error (SipPort): NGNProError (" + code + "): " + sentence;
    }
}
