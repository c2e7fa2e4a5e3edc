/** What all mutations have in common: conditions, retries, trials, refusals as data; and the audit log. */
@NullMarked
package org.sipaccount.graphql.changes;

import org.jspecify.annotations.NullMarked;
