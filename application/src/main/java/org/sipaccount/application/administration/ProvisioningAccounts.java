package org.sipaccount.application.administration;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.NewAccount;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.administration.Reason;

/** Creating accounts, and changing what only the provider changes of them. */
public interface ProvisioningAccounts {

    /**
     * Of each of the accounts that exist.
     *
     * @param accounts 100 at most; whether they are the caller's to see is for the caller of this to know
     */
    Map<SipAddress, Provision> find(Collection<SipAddress> accounts);

    /**
     * A prepaid account begins with an empty balance.
     *
     * @param wanted what is wanted, told the currency of the domain that the address is in
     * @throws org.sipaccount.domain.administration.DomainNotAdministered when its domain is not served, or outside the scope
     * @throws org.sipaccount.domain.enrollment.UsernameTaken when another account or alias has the address
     * @throws org.sipaccount.domain.InvalidValue when the quota is in another currency than the domain's
     */
    Account create(AdministeredDomains scope, SipAddress address, Function<ServedDomain, NewAccount> wanted);

    /**
     * Also changes how the account pays: one that becomes prepaid gets an empty balance unless it has one from before; one
     * that becomes postpaid must have nothing on it.
     *
     * @param change from what is set now to what is wanted
     * @throws org.sipaccount.domain.accounts.AccountNotFound when there is no such account within the scope
     * @throws org.sipaccount.domain.administration.BalanceNotSettled when it is to become postpaid, and money would be lost
     * @throws org.sipaccount.domain.InvalidValue when the quota is in another currency than the domain's
     */
    Provision change(
            AdministeredDomains scope, SipAddress account, UnaryOperator<Provision> change, Optional<Reason> reason);
}
