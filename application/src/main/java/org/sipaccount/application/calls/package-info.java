/** Call history and monthly usage. */
@NullMarked
package org.sipaccount.application.calls;

import org.jspecify.annotations.NullMarked;
