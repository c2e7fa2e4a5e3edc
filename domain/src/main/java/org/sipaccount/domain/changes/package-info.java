/** What was changed of an account, by whom and through which face; each change has a number within its account. */
@NullMarked
package org.sipaccount.domain.changes;

import org.jspecify.annotations.NullMarked;
