package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;

/** Which accounts the logins of other issuers open, as staff linked them. */
public interface LinkedLogins {

    /**
     * The account that such a login opens.
     *
     * @param issuer {@code iss} of the token, up to 255 characters
     * @param subject {@code sub} of the token, up to 255 characters
     */
    Optional<SipAddress> find(String issuer, String subject);
}
