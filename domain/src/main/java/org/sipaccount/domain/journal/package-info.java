/** The chat journal: what a subscriber's devices leave for each other. */
@NullMarked
package org.sipaccount.domain.journal;

import org.jspecify.annotations.NullMarked;
