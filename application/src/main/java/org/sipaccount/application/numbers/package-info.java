/** The ENUM numbers of an account. */
@NullMarked
package org.sipaccount.application.numbers;

import org.jspecify.annotations.NullMarked;
