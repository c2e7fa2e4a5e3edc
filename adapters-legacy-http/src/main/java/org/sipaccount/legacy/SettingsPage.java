package org.sipaccount.legacy;

import java.util.Map;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.legacy.wire.RequestParameters;

/** The page that Blink opens in a window; its title is what it shows, and nothing parses the rest. */
final class SettingsPage {

    private static final String DEFAULT_TAB = "calls";
    private static final String SETTINGS = "Settings";
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("identity", "Identity"),
            Map.entry("devices", "Devices"),
            Map.entry("settings", SETTINGS),
            Map.entry(DEFAULT_TAB, "History"),
            Map.entry("diversions", "Forwarding"),
            Map.entry("accept", "Accept"),
            Map.entry("contacts", "Contacts"),
            Map.entry("barring", "Barring"),
            Map.entry("did", "DID"),
            Map.entry("credit", "Credit"),
            Map.entry("payments", "Payments"),
            Map.entry("support", "Support"));

    private SettingsPage() {}

    static String of(SipAddress account, RequestParameters parameters) {
        String tab = parameters.truthy("tab").orElse(DEFAULT_TAB);
        String title = escaped(TITLES.getOrDefault(tab, SETTINGS) + " - " + account);
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><h1>" + title + "</h1></body></html>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
