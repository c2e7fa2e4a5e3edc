package org.sipaccount.domain.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the address in a token is taken for the account that has it. The issuer knows a name, and an account of that
 * name may be another than the one that the login was once made for.
 */
public enum AddressTrust {
    /** Whoever the issuer says has the address: for an issuer that takes it from a login with the account's end. */
    ALWAYS,
    /** Until an account of that address is deleted; from then on only of logins that got the address after that. */
    UNTIL_REASSIGNED,
    /** Never: a login opens what staff linked it to. */
    NEVER;

    /** @param formerEnd when the last account that had the address before was deleted; empty where there was none */
    public boolean suffices(AddressClaim claim, Optional<Instant> formerEnd) {
        return switch (this) {
            case ALWAYS -> true;
            case UNTIL_REASSIGNED ->
                formerEnd
                        .map(end -> claim.assigned().filter(end::isBefore).isPresent())
                        .orElse(true);
            case NEVER -> false;
        };
    }
}
