package org.sipaccount.legacy.sylk;

import java.util.Optional;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

/**
 * A request of somebody who is logged in.
 *
 * @param ip where it came from; empty where unknown
 */
record SylkRequest(Account account, RequestParameters parameters, String ip) {

    Optional<String> text(String name) {
        return parameters.text(name);
    }

    /** A value that is left out by mistake must not count as one that is to be cleared. */
    String required(String name) {
        return text(name).orElseThrow(() -> new InvalidValue("the parameter " + name + " is missing"));
    }

    @Override
    public String toString() {
        return "SylkRequest[" + account.address() + "]";
    }
}
