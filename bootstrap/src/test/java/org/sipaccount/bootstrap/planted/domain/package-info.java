/** Violations for the tests of the architecture to find. */
@NullMarked
package org.sipaccount.bootstrap.planted.domain;

import org.jspecify.annotations.NullMarked;
