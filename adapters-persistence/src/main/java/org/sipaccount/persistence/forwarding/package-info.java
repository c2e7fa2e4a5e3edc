/** Forwarding, a row for each condition. */
@NullMarked
package org.sipaccount.persistence.forwarding;

import org.jspecify.annotations.NullMarked;
