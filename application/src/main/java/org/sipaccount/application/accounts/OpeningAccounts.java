package org.sipaccount.application.accounts;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AddressClaim;
import org.sipaccount.domain.accounts.AddressTrust;
import org.sipaccount.domain.accounts.SipAddress;

/** Finding the account that somebody says they are; whether they are is for the caller to find out. */
public interface OpeningAccounts {

    Optional<Account> find(SipAddress address);

    /** What tells the account of that address from those that had it before and will have it. */
    Optional<AccountId> findId(SipAddress address);

    /** The account that staff linked a login of another issuer to: {@code iss} and {@code sub} of its tokens. */
    Optional<SipAddress> findLinked(String issuer, String subject);

    /** Whether an issuer who says so of a login means the account that has the address now. */
    boolean isTrusted(AddressClaim claim, AddressTrust trust);

    /** The account with the credentials to check a claim against. */
    Optional<Login> findLogin(SipAddress address);
}
