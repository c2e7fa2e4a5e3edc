package org.sipaccount.graphql.changes;

import org.sipaccount.application.importing.UnreadableDocument;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.accounts.AccountRefusal;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.PasswordChangeDenied;
import org.sipaccount.domain.accounts.WeakPassword;
import org.sipaccount.domain.administration.AdministrationRefusal;
import org.sipaccount.domain.administration.BalanceNotSettled;
import org.sipaccount.domain.administration.DocumentFaulty;
import org.sipaccount.domain.administration.DomainNotAdministered;
import org.sipaccount.domain.administration.LoginLinkedAlready;
import org.sipaccount.domain.administration.TooManyLinkedLogins;
import org.sipaccount.domain.aliases.AliasNotFound;
import org.sipaccount.domain.aliases.AliasRefusal;
import org.sipaccount.domain.aliases.AliasReserved;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.aliases.InvalidAlias;
import org.sipaccount.domain.aliases.TooManyAliases;
import org.sipaccount.domain.balance.BalanceRefusal;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.TooManyVoucherAttempts;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.domain.changes.ChangeRefusal;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.IdempotencyKeyReused;
import org.sipaccount.domain.changes.NotRevertible;
import org.sipaccount.domain.changes.UnknownChange;
import org.sipaccount.domain.enrollment.UsernameTaken;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.ForwardingRefusal;
import org.sipaccount.domain.forwarding.MobileNumberMissing;
import org.sipaccount.domain.forwarding.NotAnAddress;
import org.sipaccount.domain.forwarding.TargetMissing;
import org.sipaccount.domain.quarantine.NotInQuarantine;
import org.sipaccount.domain.rules.ContactExists;
import org.sipaccount.domain.rules.EndsInThePast;
import org.sipaccount.domain.rules.PhoneBookFull;
import org.sipaccount.domain.rules.RulesRefusal;
import org.sipaccount.domain.rules.UnknownContact;
import org.sipaccount.domain.status.DeletionPendingAlready;
import org.sipaccount.domain.status.NoDeletionPending;
import org.sipaccount.domain.status.StatusRefusal;
import org.sipaccount.domain.voicemail.MailboxMissing;

/** The code of each refusal that a change can meet. */
public final class Refusals {

    private Refusals() {}

    /** @throws IllegalStateException for a refusal of no family that changes know */
    public static UserErrorCode code(Refusal refusal) {
        return switch (refusal) {
            case AccountRefusal account -> code(account);
            case AdministrationRefusal administration -> code(administration);
            case AliasRefusal alias -> code(alias);
            case BalanceRefusal balance -> code(balance);
            case ChangeRefusal change -> code(change);
            case ForwardingRefusal forwarding -> code(forwarding);
            case AliasNotFound _ -> UserErrorCode.ALIAS_NOT_FOUND;
            case StatusRefusal status -> code(status);
            case UnreadableDocument _ -> UserErrorCode.INVALID_VALUE;
            case AccountNotFound _ -> UserErrorCode.ACCOUNT_NOT_FOUND;
            case InvalidValue _ -> UserErrorCode.INVALID_VALUE;
            case MailboxMissing _ -> UserErrorCode.MAILBOX_MISSING;
            case TargetMissing _ -> UserErrorCode.TARGET_MISSING;
            case PhoneBookFull _ -> UserErrorCode.CONTACTS_FULL;
            case RulesRefusal rules -> code(rules);
            case NotInQuarantine _ -> UserErrorCode.NOT_IN_QUARANTINE;
            case UsernameTaken _ -> UserErrorCode.USERNAME_TAKEN;
            default -> throw new IllegalStateException("a refusal of no known family", refusal);
        };
    }

    private static UserErrorCode code(AccountRefusal refusal) {
        return switch (refusal) {
            case AccountBlocked _ -> UserErrorCode.ACCOUNT_BLOCKED;
            case AccountGone _ -> UserErrorCode.ACCOUNT_NOT_FOUND;
            case ConcurrentChange _ -> UserErrorCode.CONCURRENT_CHANGE;
            case PasswordChangeDenied _ -> UserErrorCode.PASSWORD_CHANGE_DENIED;
            case WeakPassword _ -> UserErrorCode.PASSWORD_WEAK;
        };
    }

    private static UserErrorCode code(AliasRefusal refusal) {
        return switch (refusal) {
            case AliasReserved _ -> UserErrorCode.ALIAS_RESERVED;
            case AliasTaken _ -> UserErrorCode.ALIAS_TAKEN;
            case InvalidAlias _ -> UserErrorCode.ALIAS_INVALID;
            case TooManyAliases _ -> UserErrorCode.TOO_MANY_ALIASES;
        };
    }

    private static UserErrorCode code(BalanceRefusal refusal) {
        return switch (refusal) {
            case NotPrepaid _ -> UserErrorCode.NOT_PREPAID;
            case TooManyVoucherAttempts _ -> UserErrorCode.TOO_MANY_VOUCHER_ATTEMPTS;
            case VoucherRefused _ -> UserErrorCode.VOUCHER_REFUSED;
        };
    }

    private static UserErrorCode code(ChangeRefusal refusal) {
        return switch (refusal) {
            case ChangedSince _ -> UserErrorCode.CHANGED_SINCE;
            case IdempotencyKeyReused _ -> UserErrorCode.IDEMPOTENCY_KEY_REUSED;
            case NotRevertible _ -> UserErrorCode.NOT_REVERTIBLE;
            case UnknownChange _ -> UserErrorCode.CHANGE_NOT_FOUND;
        };
    }

    private static UserErrorCode code(ForwardingRefusal refusal) {
        return switch (refusal) {
            case ForwardingLoop _ -> UserErrorCode.FORWARDING_LOOP;
            case MobileNumberMissing _ -> UserErrorCode.MOBILE_NUMBER_MISSING;
            case NotAnAddress _ -> UserErrorCode.TARGET_INVALID;
        };
    }

    private static UserErrorCode code(RulesRefusal refusal) {
        return switch (refusal) {
            case ContactExists _ -> UserErrorCode.CONTACT_EXISTS;
            case EndsInThePast _ -> UserErrorCode.END_IN_PAST;
            case UnknownContact _ -> UserErrorCode.CONTACT_NOT_FOUND;
        };
    }

    private static UserErrorCode code(AdministrationRefusal refusal) {
        return switch (refusal) {
            case BalanceNotSettled _ -> UserErrorCode.BALANCE_NOT_SETTLED;
            case DocumentFaulty _ -> UserErrorCode.DOCUMENT_FAULTY;
            case DomainNotAdministered _ -> UserErrorCode.DOMAIN_NOT_ADMINISTERED;
            case LoginLinkedAlready _ -> UserErrorCode.LOGIN_LINKED_ALREADY;
            case TooManyLinkedLogins _ -> UserErrorCode.TOO_MANY_LINKED_LOGINS;
        };
    }

    private static UserErrorCode code(StatusRefusal refusal) {
        return switch (refusal) {
            case DeletionPendingAlready _ -> UserErrorCode.DELETION_PENDING;
            case NoDeletionPending _ -> UserErrorCode.DELETION_NOT_PENDING;
        };
    }
}
