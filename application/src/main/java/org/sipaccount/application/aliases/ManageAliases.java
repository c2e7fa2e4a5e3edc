package org.sipaccount.application.aliases;

import java.util.List;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.application.numbers.NumbersInUse;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasNotFound;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.aliases.TooManyAliases;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@UseCase
class ManageAliases implements ManagingAliases {

    /** The field in the change. */
    static final String ALIAS = "alias";

    private final Aliases aliases;
    private final NumbersInUse numbers;
    private final Changes changes;

    ManageAliases(Aliases aliases, NumbersInUse numbers, Changes changes) {
        this.aliases = aliases;
        this.numbers = numbers;
        this.changes = changes;
    }

    @Override
    public List<Alias> list(Account account) {
        return aliases.first(account.address(), LISTED);
    }

    @Override
    public Alias add(Account account, String name) {
        SipAddress address = changes.open(account).address();
        Alias alias = Alias.requested(name, account.servedBy());
        if (aliases.countForUpdate(address) >= Alias.MOST) {
            throw new TooManyAliases();
        }
        requireOwnNumber(account, alias);
        aliases.add(address, alias);
        record(account, Optional.empty(), Optional.of(alias));
        return alias;
    }

    /** In its other spellings: whether the very address is taken the database knows. */
    private void requireOwnNumber(Account account, Alias alias) {
        if (numbers.isOthers(alias.address(), account.servedBy().numbering(), Optional.of(account.address()))) {
            throw new AliasTaken();
        }
    }

    @Override
    public void remove(Account account, SipAddress alias) {
        Alias unwanted = new Alias(alias);
        if (!aliases.remove(changes.open(account).address(), unwanted)) {
            throw new AliasNotFound();
        }
        record(account, Optional.of(unwanted), Optional.empty());
    }

    private void record(Account account, Optional<Alias> before, Optional<Alias> after) {
        changes.record(
                account,
                Change.of(Setting.ALIASES)
                        .field(ALIAS, before.map(Alias::address), after.map(Alias::address))
                        .build());
    }
}
