@NullMarked
package org.sipaccount.graphql.endpoint;

import org.jspecify.annotations.NullMarked;
