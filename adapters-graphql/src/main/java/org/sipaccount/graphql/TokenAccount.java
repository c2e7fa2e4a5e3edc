package org.sipaccount.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.SipAddress;

/** Which account a token speaks for. */
final class TokenAccount {

    private static final String CLAIM = "sip_address";

    private TokenAccount() {}

    /** The address in the {@code sip_address} claim; empty where there is none or it is no address. */
    static Optional<SipAddress> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? address(token) : Optional.empty();
    }

    private static Optional<SipAddress> address(JsonWebToken token) {
        Optional<String> claim = token.claim(CLAIM);
        try {
            return claim.map(SipAddress::of);
        } catch (InvalidValue notAnAddress) {
            return Optional.empty();
        }
    }
}
