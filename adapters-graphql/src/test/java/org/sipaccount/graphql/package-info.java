@NullMarked
package org.sipaccount.graphql;

import org.jspecify.annotations.NullMarked;
