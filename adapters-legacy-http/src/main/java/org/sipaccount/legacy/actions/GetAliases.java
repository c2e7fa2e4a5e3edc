package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetAliases implements Action {

    private final ManagingAliases aliases;

    GetAliases(ManagingAliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public String name() {
        return "get_aliases";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return Answer.read(aliases.list(account).stream()
                .map(alias -> alias.address().toString())
                .toList());
    }
}
