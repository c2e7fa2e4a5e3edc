package org.sipaccount.graphql.accounts;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.SettingVersions;

/** The accounts that are open to the caller: the own one, and those of the domains that the caller administers. */
@RequestScoped
public class OpenAccounts {

    private final Caller caller;
    private final OpeningAccounts accounts;
    private final MakingChanges changes;

    OpenAccounts(Caller caller, OpeningAccounts accounts, MakingChanges changes) {
        this.caller = caller;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** The caller's own account; empty for a token that belongs to none. */
    public Optional<Account> own() {
        return caller.ownAddress().flatMap(accounts::find);
    }

    /** What tells an account that was just read from those that had its address before and will have it. */
    public Optional<AccountId> id(Account account) {
        return accounts.findId(account.address());
    }

    /** An account by its address, if it is open to the caller. */
    public Optional<Account> find(SipAddress address) {
        return isOpen(address) ? accounts.find(address) : Optional.empty();
    }

    /** @throws AccountNotFound also where there is one that is not open to the caller */
    public Account get(Optional<SipAddress> address) {
        return address.map(this::find).orElseGet(this::own).orElseThrow(AccountNotFound::new);
    }

    /**
     * Where an account is that would be open to the caller; whether there is one is not looked for.
     *
     * @throws AccountNotFound where none of that address would be
     */
    public SipAddress address(Optional<SipAddress> address) {
        return (address.isPresent() ? address : caller.ownAddress())
                .filter(this::isOpen)
                .orElseThrow(AccountNotFound::new);
    }

    private boolean isOpen(SipAddress address) {
        return caller.owns(address) || caller.administers().covers(address);
    }

    /** The account as the schema has it, as it is now. */
    public Optional<AccountView> view(SipAddress address) {
        return accounts.find(address).map(this::view);
    }

    /** An account that was just read, as the schema has it. */
    public AccountView view(Account account) {
        return views(List.of(account)).getFirst();
    }

    /** The accounts as the schema has them, in their order. */
    public List<AccountView> views(List<Account> many) {
        Map<SipAddress, SettingVersions> versions =
                changes.versions(many.stream().map(Account::address).toList());
        return many.stream()
                .map(account ->
                        new AccountView(account, versions.getOrDefault(account.address(), SettingVersions.NONE)))
                .toList();
    }
}
