/** What the provider's staff do: find, create, change, block, delete and import accounts, money, linked logins. */
@NullMarked
package org.sipaccount.graphql.administration;

import org.jspecify.annotations.NullMarked;
