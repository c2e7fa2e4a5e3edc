package org.sipaccount.legacy.page;

import java.util.List;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Group;

/**
 * What surrounds every tab.
 *
 * @param fault what was refused as a whole, or empty
 * @param token for the forms
 * @param blocked whether the account can only be read
 */
public record PageLayout(
        Messages messages,
        String title,
        String account,
        String heading,
        List<Link> tabs,
        String here,
        String token,
        boolean blocked,
        String fault,
        Fields fields) {

    /** @param current whether it leads to the tab that is shown */
    public record Link(String href, String name, boolean current) {}

    static PageLayout of(Account account, Tab shown, Links links, String token, Optional<Done> done) {
        Messages messages = Messages.of(account);
        List<Link> tabs = Tab.of(account).stream()
                .map(tab -> new Link(links.to(tab), heading(tab, messages), tab == shown))
                .toList();
        return new PageLayout(
                messages,
                shown.title(account),
                account.address().toString(),
                heading(shown, messages),
                tabs,
                links.to(shown),
                token,
                account.groups().contains(Group.BLOCKED),
                "",
                Fields.stored(messages, done));
    }

    private static String heading(Tab tab, Messages messages) {
        return messages.get("tab." + tab.parameter());
    }

    public String message(String key) {
        return messages.get(key);
    }

    PageLayout refusing(String text, Fields refused) {
        return new PageLayout(messages, title, account, heading, tabs, here, token, blocked, text, refused);
    }

    PageLayout refusing(String text) {
        return refusing(text, fields);
    }
}
