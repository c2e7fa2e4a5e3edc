@NullMarked
package org.sipaccount.application.paging;

import org.jspecify.annotations.NullMarked;
