package org.sipaccount.domain.forwarding;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.PhoneNumber;

/**
 * Where a call is forwarded to. The mailbox and the own mobile are kept as such and looked up when the target is read or
 * acted on, so that they follow the account's later changes. The canonical text of a target, which {@link #of} reads and
 * the log of changes has, is {@code voice-mailbox}, {@code mobile-number}, or the SIP URI of the address.
 */
public sealed interface ForwardingTarget {

    /** The account's voice mailbox; an account without one may name it all the same. */
    record Mailbox() implements ForwardingTarget {
        @Override
        public String toString() {
            return TargetText.MAILBOX;
        }
    }

    /** The account's {@linkplain Account#mobile() mobile number}. */
    record OwnMobile() implements ForwardingTarget {

        /** The number as an address of the account's own domain; empty when there is none, or none that can be one. */
        public Optional<SipUri> in(Account account) {
            return account.mobile()
                    .flatMap(number -> in(number, account.address().domain()));
        }

        /** That number as an address of that domain; empty when it cannot be one. */
        Optional<SipUri> in(PhoneNumber number, DomainName domain) {
            return TargetText.numberUri(number.dialable(), domain);
        }

        @Override
        public String toString() {
            return TargetText.OWN_MOBILE;
        }
    }

    /** An address, or a number at the account's own domain. */
    record Address(SipUri uri) implements ForwardingTarget {
        @Override
        public String toString() {
            return uri.toString();
        }
    }

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

    /**
     * Reads what a subscriber wrote for an address: a number, a user of the own domain, an address, or a SIP URI.
     *
     * @throws NotAnAddress when it is none of these
     */
    static ForwardingTarget address(String text, Account account) {
        return new Address(TargetText.uri(text.strip(), account.servedBy()));
    }

    /** @throws MobileNumberMissing when the account has no mobile number, or none that an address can hold */
    static ForwardingTarget ownMobile(Account account) {
        return TargetText.ownMobile(account);
    }

    /** Reads the canonical text. */
    static ForwardingTarget of(String text) {
        return switch (text) {
            case TargetText.MAILBOX -> MAILBOX;
            case TargetText.OWN_MOBILE -> OWN_MOBILE;
            default -> new Address(SipUri.of(text));
        };
    }
}
