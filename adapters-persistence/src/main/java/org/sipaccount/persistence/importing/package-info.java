/** Storing whole accounts at once. */
@NullMarked
package org.sipaccount.persistence.importing;

import org.jspecify.annotations.NullMarked;
