package org.sipaccount.domain.forwarding;

import java.util.Optional;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;

/** How a subscriber writes a forwarding target, and the address that is meant by it. */
final class TargetText {

    static final String MAILBOX = "voice-mailbox";
    static final String OWN_MOBILE = "mobile-number";

    private TargetText() {}

    static Optional<ForwardingTarget> read(String written, Account account) {
        String text = written.strip();
        return switch (text) {
            case "" -> Optional.empty();
            case "<voice-mailbox>", MAILBOX -> Optional.of(ForwardingTarget.MAILBOX);
            case "<mobile-number>" -> Optional.of(ownMobile(account));
            default -> Optional.of(ForwardingTarget.address(text, account));
        };
    }

    static ForwardingTarget ownMobile(Account account) {
        var ownMobile = new ForwardingTarget.OwnMobile();
        if (ownMobile.in(account).isEmpty()) {
            throw new MobileNumberMissing();
        }
        return ownMobile;
    }

    /** Empty for a number with a sign that no address has: {@code #} is in service codes. */
    static Optional<SipUri> numberUri(String number, DomainName domain) {
        try {
            return Optional.of(uri(number, domain));
        } catch (NotAnAddress notDialable) {
            return Optional.empty();
        }
    }

    static SipUri uri(String text, DomainName domain) {
        try {
            return SipUri.of(withScheme(withDomain(text, domain.value())));
        } catch (InvalidValue notAUri) {
            throw new NotAnAddress();
        }
    }

    /** A bare user is one of the own domain, and so is a number whatever domain it came with. */
    private static String withDomain(String text, String ownDomain) {
        int at = text.lastIndexOf('@');
        if (at < 0) {
            return text + "@" + ownDomain;
        }
        boolean number = text.charAt(0) == '+' || text.charAt(0) == '0';
        return number ? text.substring(0, at + 1) + ownDomain : text;
    }

    private static String withScheme(String text) {
        boolean hasScheme = text.regionMatches(true, 0, "sip:", 0, 4) || text.regionMatches(true, 0, "sips:", 0, 5);
        return hasScheme ? text : "sip:" + text;
    }
}
