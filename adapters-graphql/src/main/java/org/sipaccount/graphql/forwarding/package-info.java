/** Where calls go that the account does not answer itself. */
@NullMarked
package org.sipaccount.graphql.forwarding;

import org.jspecify.annotations.NullMarked;
