/** Prepaid balance, ledger and vouchers. */
@NullMarked
package org.sipaccount.application.balance;

import org.jspecify.annotations.NullMarked;
