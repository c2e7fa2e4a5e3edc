/** When mails were sent. */
@NullMarked
package org.sipaccount.persistence.mail;

import org.jspecify.annotations.NullMarked;
