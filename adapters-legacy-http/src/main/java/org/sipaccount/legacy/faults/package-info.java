/** What went wrong outside of the request. */
@NullMarked
package org.sipaccount.legacy.faults;

import org.jspecify.annotations.NullMarked;
