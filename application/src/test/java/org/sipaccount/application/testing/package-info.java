/** The driven ports in memory, for tests. They keep what the ports promise, except for transactions. */
@NullMarked
package org.sipaccount.application.testing;

import org.jspecify.annotations.NullMarked;
