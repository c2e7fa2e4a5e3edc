/** End-to-end tests over real HTTP and a real MariaDB, and the tests of the architecture. */
@NullMarked
package org.sipaccount.bootstrap;

import org.jspecify.annotations.NullMarked;
