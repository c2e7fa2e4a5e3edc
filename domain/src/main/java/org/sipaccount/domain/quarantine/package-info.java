/** Addresses and numbers that were given up, and that nobody else has yet. */
@NullMarked
package org.sipaccount.domain.quarantine;

import org.jspecify.annotations.NullMarked;
