/** Devices registered for the account (RFC 3261, section 10). */
@NullMarked
package org.sipaccount.domain.registrations;

import org.jspecify.annotations.NullMarked;
