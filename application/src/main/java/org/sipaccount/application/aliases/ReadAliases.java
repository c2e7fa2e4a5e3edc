package org.sipaccount.application.aliases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;

@UseCase
class ReadAliases implements ReadingAliases {

    private final Aliases aliases;

    ReadAliases(Aliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public Map<SipAddress, List<Alias>> list(Collection<SipAddress> accounts) {
        return aliases.first(accounts, Alias.MOST);
    }
}
