/** The voice mailbox. */
@NullMarked
package org.sipaccount.application.voicemail;

import org.jspecify.annotations.NullMarked;
