/** Who an account is: its address, its owner, how it is billed, and the digests that open it. */
@NullMarked
package org.sipaccount.domain.accounts;

import org.jspecify.annotations.NullMarked;
