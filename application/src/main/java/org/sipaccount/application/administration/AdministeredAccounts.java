package org.sipaccount.application.administration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.SipAddress;

/** The accounts that somebody of the staff administers. */
@ApplicationScoped
public class AdministeredAccounts {

    private final Accounts accounts;
    private final Changes changes;

    AdministeredAccounts(Accounts accounts, Changes changes) {
        this.accounts = accounts;
        this.changes = changes;
    }

    public Optional<Account> find(AdministeredDomains scope, SipAddress address) {
        return scope.covers(address) ? accounts.find(address) : Optional.empty();
    }

    /**
     * The account as it is now, which nobody else changes until the transaction ends; also a blocked one.
     *
     * @throws AccountNotFound when it does not exist, or lies outside the scope
     */
    public Account open(AdministeredDomains scope, SipAddress address) {
        if (!scope.covers(address)) {
            throw new AccountNotFound();
        }
        try {
            return changes.openAnyway(address);
        } catch (AccountGone _) {
            throw new AccountNotFound();
        }
    }
}
