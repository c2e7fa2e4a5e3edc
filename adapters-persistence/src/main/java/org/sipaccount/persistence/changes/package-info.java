/** What was changed, and the keys of requests that were carried out. */
@NullMarked
package org.sipaccount.persistence.changes;

import org.jspecify.annotations.NullMarked;
