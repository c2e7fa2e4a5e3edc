/** The GraphQL endpoint around the engine: HTTP, who may ask, how much, error codes, metrics. Knows no field of the schema. */
@NullMarked
package org.sipaccount.graphql.endpoint;

import org.jspecify.annotations.NullMarked;
