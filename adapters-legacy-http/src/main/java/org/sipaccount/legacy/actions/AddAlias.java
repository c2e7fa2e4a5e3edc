package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class AddAlias implements Action {

    /** What PHP's {@code trim} takes off at both ends. */
    private static final Pattern TRIMMED = Pattern.compile("^[ \\t\\n\\r\\x00\\x0b]++|(?<![ \\t\\n\\r\\x00\\x0b])[ \\t\\n\\r\\x00\\x0b]++\\z");

    private final ManagingAliases aliases;

    AddAlias(ManagingAliases aliases) {
        this.aliases = aliases;
    }

    @Override
    public String name() {
        return "add_alias";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        String username = TRIMMED.matcher(parameters.text("username").orElse("")).replaceAll("");
        if (username.isEmpty()) {
            return Answer.refused("Error: missing username");
        }
        Alias added = aliases.add(account, username);
        return Answer.changed("Added alias " + added.address().user());
    }
}
