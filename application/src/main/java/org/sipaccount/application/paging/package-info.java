/** Long lists, read a page at a time: each page begins behind the position of an item, however the list has grown. */
@NullMarked
package org.sipaccount.application.paging;

import org.jspecify.annotations.NullMarked;
