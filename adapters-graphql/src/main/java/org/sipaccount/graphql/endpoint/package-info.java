/** The manners of the GraphQL endpoint: HTTP, who may ask, how much, error codes, metrics. Knows no field of the schema. */
@NullMarked
package org.sipaccount.graphql.endpoint;

import org.jspecify.annotations.NullMarked;
