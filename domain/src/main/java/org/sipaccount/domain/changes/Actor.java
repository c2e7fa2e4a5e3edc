package org.sipaccount.domain.changes;

import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * Who acts.
 *
 * @param name the address of a subscriber, the login name of staff, or the name of a command; up to 255 characters
 * @param source IP address the request came from, up to 64 characters; empty where there is none
 */
public record Actor(String name, Kind kind, Face face, String source) {

    /** In which capacity. */
    public enum Kind {
        /** The holder of the account. */
        SUBSCRIBER,
        /** Staff of the provider, perhaps for a subscriber. */
        ADMINISTRATOR,
        /** Nobody: the service by itself. */
        SYSTEM
    }

    public Actor {
        InvalidValue.bounded(name, 255, "a name");
        InvalidValue.bounded(source, 64, "an address");
    }

    public static Actor subscriber(SipAddress account, Face face, String source) {
        return new Actor(account.toString(), Kind.SUBSCRIBER, face, source);
    }

    /** The service itself, by what of it acts. */
    public static Actor system(String name, Face face) {
        return new Actor(name, Kind.SYSTEM, face, "");
    }
}
