package org.sipaccount.domain.forwarding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.numbers.DialString;

/** How a subscriber writes a forwarding target, and the address that is meant by it. */
final class TargetText {

    static final String MAILBOX = "voice-mailbox";
    static final String OWN_MOBILE = "mobile-number";

    private static final String SCHEME = "sip:";
    private static final Pattern ANY_SCHEME = Pattern.compile("(?i)sips?:");
    /** Says of a SIP URI what its user part shows (RFC 3261, section 19.1.1). */
    private static final Pattern USER_IS_PHONE = Pattern.compile("(?i);user=phone$");

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
            return Optional.of(SipUri.of(SCHEME + number + "@" + domain));
        } catch (InvalidValue notDialable) {
            return Optional.empty();
        }
    }

    /** A number alone, whatever its spelling, is one of the own domain. */
    static SipUri uri(String text, ServedDomain own) {
        String written = USER_IS_PHONE.matcher(text).replaceFirst("");
        try {
            return DialString.of(written, own.numbering())
                    .map(dialled -> SipUri.of(SCHEME + dialled.digits() + "@" + own.name()))
                    .orElseGet(() -> SipUri.of(address(written, own)));
        } catch (InvalidValue notAUri) {
            throw new NotAnAddress();
        }
    }

    private static String address(String text, ServedDomain own) {
        Matcher scheme = ANY_SCHEME.matcher(text);
        boolean whole = scheme.lookingAt();
        String[] parts = text.substring(whole ? scheme.end() : 0).split("@", 2);
        if (DialString.hasExtension(parts[0])) {
            throw new NotAnAddress();
        }
        String user =
                DialString.of(parts[0], own.numbering()).map(DialString::digits).orElse(parts[0]);
        return (whole ? scheme.group() : SCHEME) + user + "@" + host(user, parts, whole, own);
    }

    /** A bare user is one of the own domain, and so is a number whatever domain it came with, but for a whole URI. */
    private static String host(String user, String[] parts, boolean whole, ServedDomain own) {
        boolean number = !whole && (user.startsWith("+") || user.startsWith("0"));
        return number || parts.length == 1 ? own.name().value() : parts[1];
    }
}
