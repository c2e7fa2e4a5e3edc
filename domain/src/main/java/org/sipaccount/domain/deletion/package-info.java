/** Deleting an account on its subscriber's request, confirmed by a link in a mail. */
@NullMarked
package org.sipaccount.domain.deletion;

import org.jspecify.annotations.NullMarked;
