/** Removing records by their age. */
@NullMarked
package org.sipaccount.persistence.retention;

import org.jspecify.annotations.NullMarked;
