/** How many mails are sent. */
@NullMarked
package org.sipaccount.domain.mail;

import org.jspecify.annotations.NullMarked;
