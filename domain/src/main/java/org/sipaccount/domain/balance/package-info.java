/** Money, prepaid balances, their ledger, and vouchers. */
@NullMarked
package org.sipaccount.domain.balance;

import org.jspecify.annotations.NullMarked;
