/** The account's voice mailbox. */
@NullMarked
package org.sipaccount.domain.voicemail;

import org.jspecify.annotations.NullMarked;
