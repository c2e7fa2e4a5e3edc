package org.sipaccount.application.aliases;

import java.util.List;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.TooManyAliases;

@UseCase
class ManageAliases implements ManagingAliases {

    private final Aliases aliases;

    ManageAliases(Aliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public List<Alias> list(Account account) {
        return aliases.first(account.address(), LISTED);
    }

    @Override
    public Alias add(Account account, String name) {
        account.requireChangeable();
        Alias alias = Alias.requested(name, account.address().domain());
        if (aliases.countForUpdate(account.address()) >= Alias.MOST) {
            throw new TooManyAliases();
        }
        aliases.add(account.address(), alias);
        return alias;
    }
}
