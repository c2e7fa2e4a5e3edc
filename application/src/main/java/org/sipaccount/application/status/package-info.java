/** Blocking accounts, and deleting them after a time of grace. */
@NullMarked
package org.sipaccount.application.status;

import org.jspecify.annotations.NullMarked;
