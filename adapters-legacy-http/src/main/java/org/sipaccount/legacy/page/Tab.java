package org.sipaccount.legacy.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Group;

/** A part of the page, by the name that the clients ask for and the title that they show. */
enum Tab {
    IDENTITY("Identity"),
    DEVICES("Devices"),
    SETTINGS("Settings"),
    CALLS("History"),
    DIVERSIONS("Forwarding"),
    ACCEPT("Accept"),
    CONTACTS("Contacts"),
    CREDIT("Credit");

    private static final Group TRUNKING = new Group("trunking");

    private final String title;

    Tab(String title) {
        this.title = title;
    }

    /** The tab that is shown for this {@code tab} parameter; one that the account does not have is as good as unknown. */
    static Tab shown(Optional<String> asked, Account account) {
        return asked.map(name -> named(name).filter(tab -> tab.isFor(account)).orElse(SETTINGS))
                .orElse(CALLS);
    }

    static List<Tab> of(Account account) {
        return Arrays.stream(values()).filter(tab -> tab.isFor(account)).toList();
    }

    private static Optional<Tab> named(String name) {
        return Arrays.stream(values())
                .filter(tab -> tab.parameter().equals(name))
                .findFirst();
    }

    /** A trunk carries the calls of a telephone system, which has rules and contacts of its own. */
    private boolean isFor(Account account) {
        return switch (this) {
            case CREDIT -> account.billing() == Billing.PREPAID;
            case DIVERSIONS, ACCEPT, CONTACTS -> !account.groups().contains(TRUNKING);
            case IDENTITY, DEVICES, SETTINGS, CALLS -> true;
        };
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In English whatever the account speaks: it is what the clients know. */
    String title(Account account) {
        return title + " - " + account.address();
    }
}
