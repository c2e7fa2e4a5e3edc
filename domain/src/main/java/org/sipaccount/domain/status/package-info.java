/** Whether an account is in use, blocked, or about to be deleted by the provider. */
@NullMarked
package org.sipaccount.domain.status;

import org.jspecify.annotations.NullMarked;
