package org.sipaccount.domain.forwarding;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;

/**
 * Where a call is forwarded to. The mailbox and the own mobile are kept as such and looked up when the target is read or
 * acted on, so that they follow the account's later changes.
 */
public sealed interface ForwardingTarget {

    /** The account's voice mailbox; an account without one may name it all the same. */
    record Mailbox() implements ForwardingTarget {}

    /** The account's {@linkplain Account#mobile() mobile number}. */
    record OwnMobile() implements ForwardingTarget {

        /** The number as an address of the account's own domain; empty when there is none, or none that can be one. */
        public Optional<SipUri> in(Account account) {
            return account.mobile().flatMap(number -> TargetText.numberUri(number.dialable(), account));
        }
    }

    /** An address, or a number at the account's own domain. */
    record Address(SipUri uri) implements ForwardingTarget {}

    ForwardingTarget MAILBOX = new Mailbox();
    ForwardingTarget OWN_MOBILE = new OwnMobile();

    /**
     * Reads what a subscriber wrote: {@code <voice-mailbox>}, {@code <mobile-number>}, a number, a user of the own
     * domain, an address, or a SIP URI; nothing or blanks for "no target".
     *
     * @throws NotAnAddress when it is none of these
     * @throws MobileNumberMissing for {@code <mobile-number>} of an account that has none, or none that an address can
     *     hold
     */
    static Optional<ForwardingTarget> requested(String text, Account account) {
        return TargetText.read(text, account);
    }
}
