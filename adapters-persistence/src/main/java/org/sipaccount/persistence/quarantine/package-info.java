/** Addresses and numbers that accounts gave up, and the memory of accounts that are gone. */
@NullMarked
package org.sipaccount.persistence.quarantine;

import org.jspecify.annotations.NullMarked;
