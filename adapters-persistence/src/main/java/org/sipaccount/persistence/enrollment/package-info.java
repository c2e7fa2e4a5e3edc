/** Accounts that somebody opens by themselves. */
@NullMarked
package org.sipaccount.persistence.enrollment;

import org.jspecify.annotations.NullMarked;
