package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.quarantine.QuarantinedAddress.Kind;

@Enum("QuarantinedKind")
@Description(
        "ACCOUNT: the address of an account that was deleted. ALIAS: an alias that was removed, or whose account was "
                + "deleted. NUMBER: the number of an ENUM record.")
public enum QuarantinedKind {
    ACCOUNT,
    ALIAS,
    NUMBER;

    static QuarantinedKind of(Kind kind) {
        return switch (kind) {
            case ACCOUNT -> ACCOUNT;
            case ALIAS -> ALIAS;
            case NUMBER -> NUMBER;
        };
    }
}
