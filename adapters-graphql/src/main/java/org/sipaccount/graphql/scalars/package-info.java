/** The scalars of the schema: domain values as texts. */
@NullMarked
package org.sipaccount.graphql.scalars;

import org.jspecify.annotations.NullMarked;
