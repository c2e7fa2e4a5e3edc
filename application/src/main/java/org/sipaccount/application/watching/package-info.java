/** Following an account as it changes, whichever face changes it and on whichever instance of the service. */
@NullMarked
package org.sipaccount.application.watching;

import org.jspecify.annotations.NullMarked;
