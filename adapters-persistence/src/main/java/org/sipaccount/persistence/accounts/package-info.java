/** Accounts, what opens them, and the rows that belong to them. */
@NullMarked
package org.sipaccount.persistence.accounts;

import org.jspecify.annotations.NullMarked;
