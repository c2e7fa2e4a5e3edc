/** What the legacy clients send and are answered, as it is on the wire. */
@NullMarked
package org.sipaccount.legacy.wire;

import org.jspecify.annotations.NullMarked;
