/** Subscriptions: the changes of an account as they are made. */
@NullMarked
package org.sipaccount.graphql.subscriptions;

import org.jspecify.annotations.NullMarked;
