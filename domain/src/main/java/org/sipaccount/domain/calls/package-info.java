/** Calls placed and received, and what they cost. */
@NullMarked
package org.sipaccount.domain.calls;

import org.jspecify.annotations.NullMarked;
