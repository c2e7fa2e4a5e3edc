@NullMarked
package org.sipaccount.graphql.administration;

import org.jspecify.annotations.NullMarked;
