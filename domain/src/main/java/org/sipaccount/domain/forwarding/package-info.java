/** Where calls go that the account does not answer itself (3GPP TS 24.604). */
@NullMarked
package org.sipaccount.domain.forwarding;

import org.jspecify.annotations.NullMarked;
