package org.sipaccount.legacy.digest;

import java.time.Duration;
import org.sipaccount.application.accounts.Login;

/** What became of a request at the door. */
sealed interface Outcome {

    /** Came without an attempt. */
    record Challenged() implements Outcome {}

    record Accepted(Login login) implements Outcome {}

    record Refused(Reason reason) implements Outcome {}

    /** Not even looked at. */
    record Locked(Duration remaining) implements Outcome {}

    /** Its form is longer than what is read before a log-in. */
    record TooLong() implements Outcome {}

    /** The accounts could not be asked. */
    record Unavailable() implements Outcome {}

    enum Reason {
        /** No such account, not served, without a password, or another password: not to be told apart. */
        WRONG,
        /** Not a complete response to a challenge of ours, or for another request than this one. */
        MALFORMED,
        /** The password was right, the nonce is too old. */
        STALE,
        /** The password was right, but this count of the nonce was used before. */
        REPLAYED
    }
}
