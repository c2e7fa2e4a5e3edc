/** The audit log: what was changed, by whom and through which face. */
@NullMarked
package org.sipaccount.graphql.audit;

import org.jspecify.annotations.NullMarked;
