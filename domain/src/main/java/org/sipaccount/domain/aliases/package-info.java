/** Further names under which an account is reached. */
@NullMarked
package org.sipaccount.domain.aliases;

import org.jspecify.annotations.NullMarked;
