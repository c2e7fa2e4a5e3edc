package org.sipaccount.domain.calls;

import java.util.Locale;
import org.sipaccount.domain.InvalidValue;

/**
 * Which remote parties are meant: one address, or all that begin with a text. Upper and lower case are the same.
 *
 * @param text 1 to 255 characters, kept in lower case
 * @param whole whether it is a whole address and not only the beginning
 */
public record PartyFilter(String text, boolean whole) {

    public PartyFilter {
        InvalidValue.bounded(text, 255, "a remote party");
        if (text.isBlank()) {
            throw new InvalidValue("a remote party is not empty");
        }
        text = text.toLowerCase(Locale.ROOT);
    }

    public static PartyFilter is(String address) {
        return new PartyFilter(address, true);
    }

    public static PartyFilter beginsWith(String text) {
        return new PartyFilter(text, false);
    }

    public boolean matches(String remoteParty) {
        String party = remoteParty.toLowerCase(Locale.ROOT);
        return whole ? party.equals(text) : party.startsWith(text);
    }
}
