package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.aliases.AliasRefusal;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class AddAlias implements Change {

    static final String NAME = "add_alias";
    static final String FIELD = "username";

    private final ManagingAliases aliases;

    AddAlias(ManagingAliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.IDENTITY;
    }

    @Override
    public String apply(Account account, RequestParameters typed) {
        try {
            aliases.add(account, typed.text(FIELD).orElse("").strip());
            return "done.alias";
        } catch (AliasRefusal refusal) {
            throw new NotAccepted(FIELD, RefusalMessages.key(refusal));
        }
    }
}
