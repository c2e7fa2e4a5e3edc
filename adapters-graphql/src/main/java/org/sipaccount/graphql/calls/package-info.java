/** Finished calls, calls in progress, and what calls cost. */
@NullMarked
package org.sipaccount.graphql.calls;

import org.jspecify.annotations.NullMarked;
