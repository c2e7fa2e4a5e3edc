/** Accounts of a SIP provider, and the rules by which calls reach them. Knows nothing outside itself. */
@NullMarked
package org.sipaccount.domain;

import org.jspecify.annotations.NullMarked;
