package org.sipaccount.legacy.page;

import java.util.List;
import org.sipaccount.domain.accounts.Account;

/**
 * What surrounds every tab.
 *
 * @param notice what was done, or empty
 * @param fault what was refused as a whole, or empty
 * @param token for the forms
 */
public record PageLayout(
        Messages messages,
        String title,
        String account,
        String heading,
        List<Link> tabs,
        String here,
        String token,
        String notice,
        String fault,
        Fields fields) {

    /** @param current whether it leads to the tab that is shown */
    public record Link(String href, String name, boolean current) {}

    static PageLayout of(Account account, Tab shown, Links links, String token) {
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
                "",
                "",
                Fields.stored(messages));
    }

    private static String heading(Tab tab, Messages messages) {
        return messages.get("tab." + tab.parameter());
    }

    public String message(String key) {
        return messages.get(key);
    }

    PageLayout saying(String text) {
        return new PageLayout(messages, title, account, heading, tabs, here, token, text, fault, fields);
    }

    PageLayout refusing(String text, Fields refused) {
        return new PageLayout(messages, title, account, heading, tabs, here, token, notice, text, refused);
    }
}
