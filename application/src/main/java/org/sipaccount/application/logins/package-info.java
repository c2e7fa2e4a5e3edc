/** Which digest responses have opened an account already, at whichever instance. */
@NullMarked
package org.sipaccount.application.logins;

import org.jspecify.annotations.NullMarked;
