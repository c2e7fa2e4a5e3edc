/** Keeping the chat journal. */
@NullMarked
package org.sipaccount.application.journal;

import org.jspecify.annotations.NullMarked;
