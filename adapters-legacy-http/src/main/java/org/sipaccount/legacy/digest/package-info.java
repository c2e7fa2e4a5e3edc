/** HTTP Digest (RFC 7616, MD5, {@code qop=auth}) for the legacy paths: challenge, check, replay guard, lock-out. */
@NullMarked
package org.sipaccount.legacy.digest;

import org.jspecify.annotations.NullMarked;
