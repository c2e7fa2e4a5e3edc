/** Names, contact data, passwords, privacy. */
@NullMarked
package org.sipaccount.graphql.identity;

import org.jspecify.annotations.NullMarked;
