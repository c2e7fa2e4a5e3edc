/** Keeping what was changed, by whom and how; and the manners of a change: on condition, once only, on trial. */
@NullMarked
package org.sipaccount.application.changes;

import org.jspecify.annotations.NullMarked;
