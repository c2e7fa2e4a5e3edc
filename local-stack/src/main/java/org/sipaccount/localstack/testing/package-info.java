/** The embedded database for the tests of the other modules. */
@NullMarked
package org.sipaccount.localstack.testing;

import org.jspecify.annotations.NullMarked;
