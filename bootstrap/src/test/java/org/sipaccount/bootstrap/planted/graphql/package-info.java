/** Violations for the tests of the architecture to find. */
@NullMarked
package org.sipaccount.bootstrap.planted.graphql;

import org.jspecify.annotations.NullMarked;
