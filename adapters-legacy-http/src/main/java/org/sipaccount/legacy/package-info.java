/** The legacy API: one address, an {@code action} parameter, and answers in PHP's form. */
@NullMarked
package org.sipaccount.legacy;

import org.jspecify.annotations.NullMarked;
