/** The numbers by which the telephone network reaches an account. */
@NullMarked
package org.sipaccount.graphql.numbers;

import org.jspecify.annotations.NullMarked;
