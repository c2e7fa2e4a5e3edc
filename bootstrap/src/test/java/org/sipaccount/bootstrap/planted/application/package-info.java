/** Violations for the tests of the architecture to find. */
@NullMarked
package org.sipaccount.bootstrap.planted.application;

import org.jspecify.annotations.NullMarked;
