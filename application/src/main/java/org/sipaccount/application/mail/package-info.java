/** Mails that the service sends on somebody's wish. */
@NullMarked
package org.sipaccount.application.mail;

import org.jspecify.annotations.NullMarked;
