package org.sipaccount.legacy.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;

/** What can be chosen for a condition of forwarding. */
enum TargetChoice {
    NONE,
    MAILBOX,
    MOBILE,
    OTHER;

    static Optional<TargetChoice> named(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(name))
                .findFirst();
    }

    static TargetChoice of(Optional<ForwardingTarget> stored) {
        return stored.map(target -> switch (target) {
                    case ForwardingTarget.Mailbox() -> MAILBOX;
                    case ForwardingTarget.OwnMobile() -> MOBILE;
                    case ForwardingTarget.Address _ -> OTHER;
                })
                .orElse(NONE);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the choice, with what was typed beside {@link #OTHER}. */
    Optional<ForwardingTarget> target(String typed, Account account) {
        return switch (this) {
            case NONE -> Optional.empty();
            case MAILBOX -> Optional.of(ForwardingTarget.MAILBOX);
            case MOBILE -> ForwardingTarget.requested("<mobile-number>", account);
            case OTHER -> ForwardingTarget.requested(typed, account);
        };
    }

    /**
     * What stands in the field beside {@link #OTHER}: a {@code sip:}, and the own domain behind a number, go without
     * saying.
     */
    static String text(Optional<ForwardingTarget> stored, Account account) {
        return stored.filter(ForwardingTarget.Address.class::isInstance)
                .map(ForwardingTarget.Address.class::cast)
                .map(ForwardingTarget.Address::uri)
                .map(uri -> text(uri, account))
                .orElse("");
    }

    private static String text(SipUri uri, Account account) {
        if (uri.toString().regionMatches(true, 0, "sips:", 0, 5)) {
            return uri.toString();
        }
        String text = uri.withoutScheme();
        String ownDomain = "@" + account.address().domain();
        boolean number = text.charAt(0) == '+' || text.charAt(0) == '0';
        return number && text.endsWith(ownDomain) ? text.substring(0, text.length() - ownDomain.length()) : text;
    }
}
