/** Call forwarding. */
@NullMarked
package org.sipaccount.application.forwarding;

import org.jspecify.annotations.NullMarked;
