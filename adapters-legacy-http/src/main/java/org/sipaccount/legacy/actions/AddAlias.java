package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class AddAlias implements Action {

    /** What PHP's {@code trim} takes off at both ends. */
    private static final String BLANKS = " \t\n\r\0\013";

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
        String username = trimmed(parameters.text("username").orElse(""));
        if (username.isEmpty()) {
            return Answer.refused("Error: missing username");
        }
        Alias added = aliases.add(account, username);
        return Confirmation.ALIAS_ADDED.to(account, added.address().user());
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
