/** Calls in the form that the clients know. */
@NullMarked
package org.sipaccount.legacy.calls;

import org.jspecify.annotations.NullMarked;
