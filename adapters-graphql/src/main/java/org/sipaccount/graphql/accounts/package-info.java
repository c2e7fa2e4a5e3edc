/** Who holds the token, and the accounts that are open to them. */
@NullMarked
package org.sipaccount.graphql.accounts;

import org.jspecify.annotations.NullMarked;
