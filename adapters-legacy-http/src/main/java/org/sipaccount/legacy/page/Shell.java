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
public record Shell(
        Words words,
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

    static Shell of(Account account, Tab shown, Links links, String token) {
        Words words = Words.of(account);
        List<Link> tabs = Tab.of(account).stream()
                .map(tab -> new Link(links.to(tab), heading(tab, words), tab == shown))
                .toList();
        return new Shell(
                words,
                shown.title(account),
                account.address().toString(),
                heading(shown, words),
                tabs,
                links.to(shown),
                token,
                "",
                "",
                Fields.stored(words));
    }

    private static String heading(Tab tab, Words words) {
        return words.get("tab." + tab.parameter());
    }

    public String word(String key) {
        return words.get(key);
    }

    Shell saying(String text) {
        return new Shell(words, title, account, heading, tabs, here, token, text, fault, fields);
    }

    Shell refusing(String text, Fields refused) {
        return new Shell(words, title, account, heading, tabs, here, token, notice, text, refused);
    }
}
