/** The GraphQL API for web front-ends and the provider's staff. */
@NullMarked
package org.sipaccount.graphql;

import org.jspecify.annotations.NullMarked;
