/** The chat journal. */
@NullMarked
package org.sipaccount.persistence.journal;

import org.jspecify.annotations.NullMarked;
