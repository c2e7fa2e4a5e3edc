package org.sipaccount.legacy.actions;

import java.util.ArrayList;
import java.util.List;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasTaken;

final class FakeAliases implements ManagingAliases {

    private final List<Alias> aliases = new ArrayList<>();

    FakeAliases(String... addresses) {
        for (String address : addresses) {
            aliases.add(new Alias(SipAddress.of(address)));
        }
    }

    @Override
    public List<Alias> list(Account account) {
        return List.copyOf(aliases);
    }

    @Override
    public Alias add(Account account, String name) {
        Alias alias = Alias.requested(name, account.servedBy());
        if (aliases.contains(alias)) {
            throw new AliasTaken();
        }
        aliases.add(alias);
        return alias;
    }

    @Override
    public void remove(Account account, SipAddress alias) {
        aliases.remove(new Alias(alias));
    }
}
