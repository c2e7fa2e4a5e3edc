package org.sipaccount.persistence.forwarding;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;

@Embeddable
record TargetColumns(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Kind targetKind,

        @Nullable String targetUri) {

    enum Kind {
        MAILBOX,
        OWN_MOBILE,
        ADDRESS
    }

    static TargetColumns of(ForwardingTarget target) {
        return switch (target) {
            case ForwardingTarget.Mailbox() -> new TargetColumns(Kind.MAILBOX, null);
            case ForwardingTarget.OwnMobile() -> new TargetColumns(Kind.OWN_MOBILE, null);
            case ForwardingTarget.Address(var uri) -> new TargetColumns(Kind.ADDRESS, uri.toString());
        };
    }

    ForwardingTarget toDomain() {
        return switch (targetKind) {
            case MAILBOX -> ForwardingTarget.MAILBOX;
            case OWN_MOBILE -> ForwardingTarget.OWN_MOBILE;
            case ADDRESS -> new ForwardingTarget.Address(SipUri.of(requireNonNull(targetUri)));
        };
    }
}
