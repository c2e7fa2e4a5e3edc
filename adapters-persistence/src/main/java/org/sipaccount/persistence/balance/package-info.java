/** Balances, their ledgers, and vouchers. */
@NullMarked
package org.sipaccount.persistence.balance;

import org.jspecify.annotations.NullMarked;
