package org.sipaccount.legacy.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sipaccount.legacy.wire.RequestParameters;

/** Addresses of the page relative to itself, which keep what the client asked it with. */
record Links(String kept) {

    private static final int LONGEST = 255;

    static Links of(RequestParameters parameters) {
        return new Links(kept("realm", parameters) + kept("user_agent", parameters));
    }

    private static String kept(String name, RequestParameters parameters) {
        return parameters
                .text(name)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .map(value -> "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .orElse("");
    }

    String to(Tab tab) {
        return "?tab=" + tab.parameter() + kept;
    }

    String to(Tab tab, String notice) {
        return to(tab) + "&done=" + notice;
    }
}
