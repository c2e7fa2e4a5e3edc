package org.sipaccount.application.journal;

import java.time.Duration;

/** Taking away what has been in the journals for too long. */
public interface ForgettingJournals {

    /**
     * Takes away some of the entries of all accounts that are older than this, so few that nobody waits for it.
     *
     * @return whether there may be more of them
     */
    boolean forgetSome(Duration retention);
}
