/** Further addresses of an account. */
@NullMarked
package org.sipaccount.graphql.aliases;

import org.jspecify.annotations.NullMarked;
