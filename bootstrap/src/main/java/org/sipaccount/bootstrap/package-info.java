/** The runnable application: configuration, wiring, and what only a running service has. No logic. */
@NullMarked
package org.sipaccount.bootstrap;

import org.jspecify.annotations.NullMarked;
