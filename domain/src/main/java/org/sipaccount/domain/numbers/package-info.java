/** E.164 numbers that ENUM (RFC 6116) maps to an account. */
@NullMarked
package org.sipaccount.domain.numbers;

import org.jspecify.annotations.NullMarked;
