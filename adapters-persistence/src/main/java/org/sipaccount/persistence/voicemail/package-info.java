/** Voice mailboxes. */
@NullMarked
package org.sipaccount.persistence.voicemail;

import org.jspecify.annotations.NullMarked;
