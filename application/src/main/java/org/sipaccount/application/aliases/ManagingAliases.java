package org.sipaccount.application.aliases;

import java.util.List;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;

/** Listing, adding and removing the further addresses of an account. */
public interface ManagingAliases {

    /** How many aliases are listed. */
    int LISTED = 20;

    /** The first {@value #LISTED} aliases, by user and then domain in byte order. */
    List<Alias> list(Account account);

    /**
     * Adds an alias in the account's own domain.
     *
     * @param name user part in any case, or a number in any spelling; one that is somebody else's in another spelling, or by
     *     an ENUM record, is taken
     * @throws org.sipaccount.domain.aliases.AliasRefusal when the name cannot be given to this account
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    Alias add(Account account, String name);

    /**
     * Takes an alias away, of whichever domain; others can have it once its quarantine is over, this account at any time.
     *
     * @throws org.sipaccount.domain.aliases.AliasNotFound when the account has no such alias
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     */
    void remove(Account account, SipAddress alias);
}
