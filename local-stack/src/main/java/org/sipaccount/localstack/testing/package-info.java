/** The embedded servers for the tests of the other modules, and real tokens. */
@NullMarked
package org.sipaccount.localstack.testing;

import org.jspecify.annotations.NullMarked;
