package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.util.List;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.aliases.AliasRefusal;
import org.sipaccount.domain.forwarding.LoopWarning;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class AddAlias implements Change {

    static final String NAME = "add_alias";
    static final String FIELD = "username";

    private final ManagingAliases aliases;
    private final ManagingForwarding forwarding;

    AddAlias(ManagingAliases aliases, ManagingForwarding forwarding) {
        this.aliases = aliases;
        this.forwarding = forwarding;
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
    public Done apply(Account account, RequestParameters typed) {
        try {
            String name = typed.text(FIELD).orElse("").strip();
            List<LoopWarning> closed = forwarding.loopsClosedBy(account, () -> aliases.add(account, name));
            return new Done(closed.isEmpty() ? "done.alias" : "done.alias.loop", FIELD);
        } catch (AliasRefusal refusal) {
            throw new NotAccepted(FIELD, RefusalMessages.key(refusal));
        }
    }
}
