@NullMarked
package org.sipaccount.graphql.rules;

import org.jspecify.annotations.NullMarked;
