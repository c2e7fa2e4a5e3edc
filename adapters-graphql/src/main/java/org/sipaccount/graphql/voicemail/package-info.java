/** The voice mailbox. */
@NullMarked
package org.sipaccount.graphql.voicemail;

import org.jspecify.annotations.NullMarked;
