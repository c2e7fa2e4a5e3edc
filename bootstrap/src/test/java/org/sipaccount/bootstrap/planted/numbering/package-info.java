/** Violations for the tests of the architecture to find. */
@NullMarked
package org.sipaccount.bootstrap.planted.numbering;

import org.jspecify.annotations.NullMarked;
