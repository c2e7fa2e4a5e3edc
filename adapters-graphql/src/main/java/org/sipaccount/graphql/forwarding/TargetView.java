package org.sipaccount.graphql.forwarding;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;

@Type("ForwardingTarget")
@Description("Where a call is forwarded to.")
public record TargetView(
        @NonNull @Description("What kind of target it is.") Kind kind,

        @Description(
                "The SIP URI that calls go to, sip:user@host. Null for the mailbox, and for the own mobile while the "
                        + "account has no mobile number.")
        @Nullable
        String uri) {

    @Enum("ForwardingTargetKind")
    @Description(
            "MAILBOX, the account's voice mailbox; OWN_MOBILE, its mobile number, whichever that is when a call comes; "
                    + "ADDRESS, an address or number.")
    public enum Kind {
        MAILBOX,
        OWN_MOBILE,
        ADDRESS
    }

    static TargetView of(ForwardingTarget target, Account account) {
        return switch (target) {
            case ForwardingTarget.Mailbox() -> new TargetView(Kind.MAILBOX, null);
            case ForwardingTarget.OwnMobile own -> new TargetView(Kind.OWN_MOBILE, text(own.in(account)));
            case ForwardingTarget.Address(var uri) -> new TargetView(Kind.ADDRESS, uri.toString());
        };
    }

    private static @Nullable String text(Optional<SipUri> uri) {
        return uri.map(SipUri::toString).orElse(null);
    }
}
