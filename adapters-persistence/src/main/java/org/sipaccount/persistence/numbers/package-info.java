/** ENUM records. */
@NullMarked
package org.sipaccount.persistence.numbers;

import org.jspecify.annotations.NullMarked;
