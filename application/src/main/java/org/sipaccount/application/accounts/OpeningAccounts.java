package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;

/** Finding the account that somebody says they are; whether they are is for the caller to find out. */
public interface OpeningAccounts {

    Optional<Account> find(SipAddress address);

    /** The account that staff linked a login of another issuer to: {@code iss} and {@code sub} of its tokens. */
    Optional<SipAddress> findLinked(String issuer, String subject);

    /** The account with the credentials to check a claim against. */
    Optional<Login> findLogin(SipAddress address);
}
