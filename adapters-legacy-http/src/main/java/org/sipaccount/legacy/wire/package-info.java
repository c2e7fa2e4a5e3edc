/** How PHP reads a request and writes an answer, as far as the clients of the legacy API can tell. */
@NullMarked
package org.sipaccount.legacy.wire;

import org.jspecify.annotations.NullMarked;
