/** Deleting an account: requested from an app, confirmed by a link in a mail. */
@NullMarked
package org.sipaccount.application.deletion;

import org.jspecify.annotations.NullMarked;
