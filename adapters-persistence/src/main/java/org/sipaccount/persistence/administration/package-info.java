/** What staff look for and note beside the accounts themselves. */
@NullMarked
package org.sipaccount.persistence.administration;

import org.jspecify.annotations.NullMarked;
