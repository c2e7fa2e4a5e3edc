/** Money: balances, ledgers, vouchers. */
@NullMarked
package org.sipaccount.graphql.balance;

import org.jspecify.annotations.NullMarked;
