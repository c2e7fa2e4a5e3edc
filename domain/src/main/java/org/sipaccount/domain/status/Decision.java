package org.sipaccount.domain.status;

import java.time.Instant;
import org.sipaccount.domain.administration.Reason;

/**
 * What led to a status.
 *
 * @param by login name of who decided, as the change log has it
 */
public record Decision(Reason reason, String by, Instant at) {}
