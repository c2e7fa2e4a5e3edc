package org.sipaccount.application.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;
import org.sipaccount.domain.numbers.DialString;

/** The diversions of an account, as the old server stored them: the target was made complete when it was set. */
final class ForwardingTexts {

    private static final Pattern SCHEME = Pattern.compile("(?i)sips?:.*");
    private static final Pattern SECOND_SCHEME = Pattern.compile("(?i)sip:(?=sips?:)");

    private static final Pattern NUMBER_AS_USER = Pattern.compile("(?i)^sips?:(?=tel:)|@[^@]*$|;user=phone$");

    private ForwardingTexts() {}

    static Forwarding read(DocumentPath path, @Nullable Map<String, @Nullable String> diversions, ServedDomain own) {
        Map<ForwardingCondition, ForwardingTarget> targets = new EnumMap<>(ForwardingCondition.class);
        if (diversions != null) {
            diversions.forEach((name, text) -> {
                DocumentPath at = path.at(name);
                at.whole(() -> condition(name))
                        .ifPresent(condition -> at.optional(text, written -> target(written, own))
                                .ifPresent(target -> targets.put(condition, target)));
            });
        }
        return Forwarding.to(targets);
    }

    private static ForwardingCondition condition(String name) {
        return switch (name) {
            case "FUNC" -> ForwardingCondition.UNCONDITIONAL;
            case "FNOL" -> ForwardingCondition.NOT_LOGGED_IN;
            case "FBUS" -> ForwardingCondition.BUSY;
            case "FNOA" -> ForwardingCondition.NO_REPLY;
            case "FUNV" -> ForwardingCondition.UNAVAILABLE;
            default -> throw new InvalidValue("a condition is one of FUNC, FNOL, FBUS, FNOA, FUNV");
        };
    }

    private static ForwardingTarget target(String text, ServedDomain own) {
        return switch (text) {
            case "<voice-mailbox>", "voice-mailbox" -> ForwardingTarget.MAILBOX;
            case "<mobile-number>" -> ForwardingTarget.OWN_MOBILE;
            default -> new ForwardingTarget.Address(uri(text, own));
        };
    }

    /** A number in a form that no SIP URI has is read as the number. */
    private static SipUri uri(String text, ServedDomain own) {
        String bare = NUMBER_AS_USER.matcher(text).replaceAll("");
        return DialString.of(bare, own.numbering())
                .filter(_ -> DialString.isTelUri(bare) || bare.contains(" "))
                .map(dialled -> SipUri.of("sip:" + dialled.digits() + "@" + own.name()))
                .orElseGet(() -> SipUri.of(withOneScheme(text)));
    }

    /** The old server put {@code sip:} in front of whatever did not begin with exactly that. */
    private static String withOneScheme(String text) {
        String repaired = SECOND_SCHEME.matcher(text).replaceFirst("");
        return SCHEME.matcher(repaired).matches() ? repaired : "sip:" + repaired;
    }
}
