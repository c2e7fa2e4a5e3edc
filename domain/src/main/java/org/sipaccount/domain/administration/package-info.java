/** What the provider's staff do with accounts, each within the domains that they administer. */
@NullMarked
package org.sipaccount.domain.administration;

import org.jspecify.annotations.NullMarked;
