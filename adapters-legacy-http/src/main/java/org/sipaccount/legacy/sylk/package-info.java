/** The account endpoint of Sylk mobile: a snapshot of the account, and five changes, with real status codes. */
@NullMarked
package org.sipaccount.legacy.sylk;

import org.jspecify.annotations.NullMarked;
