/** What the provider decided about accounts. */
@NullMarked
package org.sipaccount.persistence.status;

import org.jspecify.annotations.NullMarked;
