/** Screening rules and the phone book. */
@NullMarked
package org.sipaccount.persistence.rules;

import org.jspecify.annotations.NullMarked;
