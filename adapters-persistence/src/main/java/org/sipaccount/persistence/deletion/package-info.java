/** Pending wishes to delete accounts. */
@NullMarked
package org.sipaccount.persistence.deletion;

import org.jspecify.annotations.NullMarked;
