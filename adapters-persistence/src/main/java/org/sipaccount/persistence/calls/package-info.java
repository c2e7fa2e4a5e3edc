/** Call records. */
@NullMarked
package org.sipaccount.persistence.calls;

import org.jspecify.annotations.NullMarked;
