/** Keeping what was changed, by whom and how; and the options of a change: expected version, idempotency, validation only. */
@NullMarked
package org.sipaccount.application.changes;

import org.jspecify.annotations.NullMarked;
