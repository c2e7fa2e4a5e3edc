package org.sipaccount.application.changes;

import java.time.Duration;

/** Forgetting under which keys requests were carried out. */
public interface ForgettingRequests {

    /** How long a request is safe to be sent again. */
    Duration KEPT = Duration.ofHours(24);

    /** Forgets some that are older, so few that nobody waits for it; answers whether there may be more of them. */
    boolean forgetSome();
}
