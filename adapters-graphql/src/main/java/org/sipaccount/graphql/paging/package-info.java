/** Long lists as connections: a page at a time, from a cursor on. */
@NullMarked
package org.sipaccount.graphql.paging;

import org.jspecify.annotations.NullMarked;
